/* What the debug information of CPython 3.8.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0"
    "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0" "Context\0"
    "ContextVar\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodec\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoder\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoder\0" "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReader\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriter\0" "MultibyteStreamWriterObject\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0" "PyCompactUnicodeObject\0"
    "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroObject\0" "PyCoroWrapper\0"
    "PyCursesPanelObject\0" "PyCursesWindowObject\0" "PyDateTime_DateTime\0" "PyDateTime_Time\0"
    "PyDateTime_TimeZone\0" "PyDecContextManagerObject\0" "PyDecContextObject\0" "PyDescrObject\0"
    "PyDictKeyEntry\0" "PyDictKeysObject\0" "PyDictObject\0" "PyFloatObject\0" "PyFrameObject\0"
    "PyFunctionObject\0" "PyGC_Head\0" "PyGenObject\0" "PyHamtIterator\0" "PyHamtNode_Array\0"
    "PyHamtNode_Bitmap\0" "PyHamtNode_Collision\0" "PyHamtObject\0" "PyHeapTypeObject\0"
    "PyImportErrorObject\0" "PyInstanceMethodObject\0" "PyInterpreterState\0" "PyListObject\0"
    "PyLongObject\0" "PyMemberDef\0" "PyMemoEntry\0" "PyMemoTable\0" "PyMemoryViewObject\0"
    "PyMethodDef\0" "PyMethodObject\0" "PyModuleDef\0" "PyModuleObject\0" "PyODictObject\0"
    "PyOSErrorObject\0" "PyObject\0" "PyPickleBufferObject\0" "PyRunningLoopHolder\0"
    "PySSLContext\0" "PySSLMemoryBIO\0" "PySSLSession\0" "PySSLSocket\0" "PyST_Object\0"
    "PySetObject\0" "PySliceObject\0" "PySocketSockObject\0" "PyStopIterationObject\0"
    "PyStructObject\0" "PySyntaxErrorObject\0" "PySystemExitObject\0" "PyThreadState\0"
    "PyTracebackObject\0" "PyTupleObject\0" "PyTypeObject\0" "PyUnicodeErrorObject\0"
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "ReaderObj\0" "SHA3object\0"
    "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0" "StgDictObject\0"
    "StopIteration\0" "Struct\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0" "TaskObj\0"
    "TaskStepMethWrapper\0" "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc_cache\0"
    "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_ast.AST\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.PyCFuncPtr\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_heaptypeobject\0"
    "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0" "_io.BufferedWriter\0"
    "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0" "_io.StringIO\0"
    "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0" "_json.Scanner\0"
    "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0"
    "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_symtable_entry\0" "_thread.RLock\0" "_thread._local\0"
    "_thread._localdummy\0" "_thread.lock\0" "_traceback\0" "_tuplegetterobject\0" "a_array\0"
    "accu.large\0" "accu.small\0" "accumulateobject\0" "active\0" "address\0"
    "after_forkers_child\0" "after_forkers_parent\0" "ag_code\0" "ag_exc_state.exc_traceback\0"
    "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0" "ag_finalizer\0" "ag_frame\0" "ag_name\0"
    "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0" "ags_sendval\0" "agt_args\0" "agt_gen\0"
    "agw_val\0" "allocated\0" "arenaindex\0" "args\0" "argtypes\0" "array.array\0" "arrayobject\0"
    "async_exc\0" "async_gen_finalizer\0" "async_gen_firstiter\0" "async_generator\0"
    "atexit_callback\0" "atexit_callbacks\0" "atexitmodule_state\0" "attr\0" "attrgetterobject\0"
    "attrib\0" "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0" "before_forkers\0" "binop\0"
    "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
    "bytearray_iterator\0" "bytes_iterator\0" "bytesio\0" "bytesiobuf\0" "bytesiterobject\0"
    "c_array\0" "c_profileobj\0" "c_traceobj\0" "cache\0" "cache_info_type\0" "callable\0"
    "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0" "chainobject\0" "checker\0"
    "children\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0" "cmp\0"
    "co_argcount\0" "co_cellvars\0" "co_code\0" "co_consts\0" "co_filename\0" "co_firstlineno\0"
    "co_freevars\0" "co_lnotab\0" "co_name\0" "co_names\0" "co_stacksize\0" "co_varnames\0"
    "co_weakreflist\0" "code\0" "codec_error_registry\0" "codec_search_cache\0"
    "codec_search_path\0" "collations\0" "collections.OrderedDict\0" "collections.defaultdict\0"
    "collections.deque\0" "combinationsobject\0" "comment_event_obj\0" "comment_factory\0"
    "compobject\0" "compressobject\0" "connection\0" "context\0" "converters\0" "coroutine\0"
    "coroutine_wrapper\0" "countobject\0" "cr_code\0" "cr_exc_state.exc_traceback\0"
    "cr_exc_state.exc_type\0" "cr_exc_state.exc_value\0" "cr_frame\0" "cr_name\0" "cr_origin\0"
    "cr_qualname\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0" "curexc_traceback\0"
    "curexc_type\0" "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0" "cw_coroutine\0"
    "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0" "dataobj\0"
    "datetime.datetime\0" "datetime.time\0" "datetime.timezone\0" "decimal.Context\0"
    "decimal.ContextManager\0" "decoded_chars\0" "decoder\0" "default_factory\0" "defaultfn\0"
    "defdictobject\0" "deque\0" "dequeiterobject\0" "dequeobject\0" "descr\0" "description\0"
    "di_current\0" "di_dict\0" "di_odict\0" "di_result\0" "dialect\0" "dict\0" "dict_itemiterator\0"
    "dict_items\0" "dict_keyiterator\0" "dict_keys\0" "dict_reverseitemiterator\0"
    "dict_reversekeyiterator\0" "dict_reversevalueiterator\0" "dict_valueiterator\0" "dict_values\0"
    "dictiterobject\0" "dispatch_table\0" "dk_indices\0" "dk_lookup\0" "dk_nentries\0" "dk_refcnt\0"
    "dk_size\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dummies\0" "dv_dict\0" "element\0"
    "element_factory\0" "en_longindex\0" "en_result\0" "en_sit\0" "encoder\0" "encoding\0"
    "end_event_obj\0" "end_ns_event_obj\0" "entity\0" "enumerate\0" "enumobject\0" "errcheck\0"
    "errors\0" "events_append\0" "exc_info\0" "exc_tb\0" "exc_traceback\0" "exc_type\0"
    "exc_value\0" "externalTimer\0" "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_executing\0"
    "f_gen\0" "f_globals\0" "f_lasti\0" "f_locals\0" "f_localsplus\0" "f_stacktop\0" "f_trace\0"
    "f_valuestack\0" "factory\0" "fast_memo\0" "fieldnameiterator\0" "fieldnameiterobject\0"
    "fields\0" "fileio\0" "filename\0" "filename2\0" "fill\0" "fillvalue\0" "filter\0"
    "filterfalseobject\0" "filterobject\0" "first\0" "flags\0" "float\0" "fn\0"
    "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0" "freepools\0"
    "frozenset\0" "func\0" "func_annotations\0" "func_closure\0" "func_code\0" "func_defaults\0"
    "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0" "func_module\0" "func_name\0"
    "func_qualname\0" "func_weakreflist\0" "function\0" "function_pinboard_authorizer_cb\0"
    "function_pinboard_progress_handler\0" "function_pinboard_trace_callback\0"
    "functools._lru_cache_wrapper\0" "functools.partial\0" "fut_callback0\0" "fut_callbacks\0"
    "fut_context0\0" "fut_exception\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0"
    "fut_weakreflist\0" "future\0" "futureiterobject\0" "gc.callbacks\0" "gc.collecting\0"
    "gc.garbage\0" "gc.generations\0" "gc.permanent_generation\0" "generator\0"
    "getset_descriptor\0" "gi_code\0" "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0"
    "gi_exc_state.exc_value\0" "gi_frame\0" "gi_name\0" "gi_qualname\0" "gi_weakreflist\0"
    "global\0" "groupbyobject\0" "groupindex\0" "h_root\0" "h_weakreflist\0" "hamt\0"
    "hamt_array_node\0" "hamt_bitmap_node\0" "hamt_collision_node\0" "handle_close\0"
    "handle_comment\0" "handle_data\0" "handle_doctype\0" "handle_end\0" "handle_end_ns\0"
    "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0" "hash\0" "hastzinfo\0"
    "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_name\0" "ht_qualname\0" "ht_slots\0"
    "ht_type.tp_base\0" "ht_type.tp_bases\0" "ht_type.tp_cache\0" "ht_type.tp_dict\0"
    "ht_type.tp_mro\0" "ht_type.tp_subclasses\0" "ht_type.tp_weaklist\0" "id\0" "im_func\0"
    "im_self\0" "im_weakreflist\0" "import_func\0" "importlib\0" "in_weakreflist\0" "indent\0"
    "index\0" "indexgroup\0" "initial\0" "input_iter\0" "intern\0" "interp\0" "interpreters.head\0"
    "iobase\0" "isliceobject\0" "isolation_level\0" "it\0" "it_callable\0" "it_field.str.str\0"
    "it_markup.str.str\0" "it_sentinel\0" "it_seq\0" "item\0" "item_separator\0"
    "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0" "itertools._grouper\0"
    "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0" "itertools.chain\0"
    "itertools.combinations\0" "itertools.combinations_with_replacement\0" "itertools.compress\0"
    "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0" "itertools.filterfalse\0"
    "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0" "itertools.product\0"
    "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0" "itertools.zip_longest\0"
    "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0" "keyobject\0" "keys\0"
    "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "lastrowid\0" "leftblock\0" "leftindex\0"
    "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0" "list_iterator\0"
    "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0" "localdict\0"
    "localdummyobject\0" "localobject\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "maxnextoffset\0" "mbuf\0" "md_def\0"
    "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0"
    "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0"
    "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mmap.mmap\0" "mmap_object\0"
    "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0"
    "myerrno\0" "name\0" "names\0" "ncallbacks\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0"
    "nldecoder_object\0" "ns_dict\0" "ntotalpools\0" "numread\0" "ob_alloc\0" "ob_descr\0"
    "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0"
    "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "oss_audio_t\0" "oss_mixer_t\0" "ossaudiodev.oss_audio_device\0"
    "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0" "paramflags\0" "parent\0"
    "parent_stack\0" "parent_stack_used\0" "parse_constant\0" "parse_float\0" "parse_int\0"
    "parser.st\0" "partialobject\0" "path\0" "path.cleanup\0" "path.object\0" "pattern\0" "peek\0"
    "pending\0" "pending_bytes\0" "permutationsobject\0" "pers_func\0" "pers_func_self\0"
    "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0"
    "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0"
    "previous_item\0" "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0"
    "prop_get\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0"
    "pyexitmodule\0" "pyexpat.xmlparser\0" "pysqlite_Cache\0" "pysqlite_Connection\0"
    "pysqlite_Cursor\0" "pysqlite_Node\0" "pysqlite_Statement\0" "range\0" "rangeobject\0" "raw\0"
    "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0" "readline\0" "readnl\0" "reason\0"
    "reducer_override\0" "ref\0" "regs\0" "repeatobject\0" "restype\0" "result\0" "reversed\0"
    "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0" "root\0" "root.key\0" "root.next\0"
    "root.prev\0" "root.result\0" "root_element\0" "row_cast_map\0" "row_factory\0" "rwpair\0"
    "s_format\0" "saved\0" "select.epoll\0" "select.poll\0" "selectors\0" "self\0" "seq\0"
    "seqiterobject\0" "server_hostname\0" "set\0" "set_iterator\0" "set_sni_cb\0" "setentry\0"
    "setiterobject\0" "si_set\0" "simplequeueobject\0" "slice\0" "sm_callable\0" "sm_dict\0"
    "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0" "smalltable[2].key\0"
    "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0" "smalltable[6].key\0"
    "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0" "sql\0" "sqlite3.Cache\0"
    "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0" "sqlite3.Statement\0" "sqlite3Node\0"
    "stack\0" "starmapobject\0" "start\0" "start_event_obj\0" "start_ns_event_obj\0" "stat\0"
    "state.ascii\0" "state.buffer.obj\0" "state.compact\0" "state.kind\0" "state.ready\0"
    "state.string\0" "statement\0" "statement_cache\0" "statements\0" "staticmethod\0"
    "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0" "ste_varnames\0"
    "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0" "stringio\0"
    "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct method_cache_entry\0"
    "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0" "sw_task\0" "symtable entry\0"
    "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0" "tagPyCArgObject\0" "tail\0"
    "takewhileobject\0" "target\0" "task_callback0\0" "task_callbacks\0" "task_context\0"
    "task_context0\0" "task_coro\0" "task_exception\0" "task_fut_waiter\0" "task_loop\0"
    "task_name\0" "task_result\0" "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0"
    "teedataobject\0" "teeobject\0" "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0"
    "thread_id\0" "thunk\0" "tok_ctx\0" "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0"
    "tp_bases\0" "tp_basicsize\0" "tp_cache\0" "tp_clear\0" "tp_dealloc\0" "tp_dict\0"
    "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0" "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0"
    "tp_subclasses\0" "tp_traverse\0" "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0"
    "tuple\0" "tuple_iterator\0" "tupleiterobject\0" "type\0" "types.SimpleNamespace\0" "tzinfo\0"
    "unconsumed_tail\0" "unicodeiterobject\0" "unpack_iterator\0" "unpackiterobject\0" "unpickler\0"
    "unused_data\0" "used\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0"
    "var_default\0" "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 8969, 40, 8, 0, 0}, {217, 9420, 16, 8, 0, 0},
    {217, 10032, 24, 8, 0, 0}, {217, 11338, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 9940, 16, 8, 0, 0}, {236, 9953, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6385, 40, 8, 0, 0}, {254, 11817, 16, 8, 0, 0}, {254, 11852, 32, 8, 0, 0},
    {254, 12083, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4432, 0, 8, 0, 0},
    {268, 4816, 24, 8, 0, 0}, {268, 8718, 8, 8, 0, 0}, {674, 0, 0, 16, 0, 0},
    {674, 9933, 0, 8, 0, 0}, {702, 0, 0, 56, 0, 0}, {702, 5606, 24, 8, 0, 0},
    {731, 0, 0, 152, 0, 0}, {731, 4527, 144, 8, 0, 0}, {731, 6050, 40, 8, 0, 0},
    {731, 6514, 136, 8, 0, 0}, {731, 9232, 16, 8, 0, 0}, {731, 9902, 64, 8, 0, 0},
    {731, 10116, 24, 8, 0, 0}, {731, 10126, 32, 8, 0, 0}, {731, 10608, 48, 8, 0, 0},
    {731, 12799, 56, 8, 0, 0}, {777, 0, 0, 48, 0, 0}, {777, 7656, 24, 8, 0, 0},
    {777, 8718, 16, 8, 0, 0}, {777, 11343, 32, 4, 6, 1}, {777, 11372, 32, 4, 5, 1},
    {777, 11386, 32, 4, 2, 3}, {777, 11397, 32, 4, 7, 1}, {791, 0, 0, 40, 0, 0},
    {791, 4188, 16, 8, 0, 0}, {791, 4196, 24, 8, 0, 0}, {807, 0, 0, 40, 0, 0},
    {807, 4208, 24, 8, 0, 0}, {807, 4217, 16, 8, 0, 0}, {824, 0, 0, 120, 0, 0},
    {824, 4051, 32, 8, 0, 0}, {824, 4059, 80, 8, 0, 0}, {824, 4086, 64, 8, 0, 0},
    {824, 4108, 72, 8, 0, 0}, {824, 4131, 96, 8, 0, 0}, {824, 4144, 16, 8, 0, 0},
    {824, 4153, 48, 8, 0, 0}, {824, 4161, 56, 8, 0, 0}, {841, 0, 0, 64, 0, 0},
    {841, 4254, 24, 8, 0, 0}, {841, 4785, 48, 8, 0, 0}, {841, 5262, 40, 8, 0, 0},
    {841, 12349, 32, 8, 0, 0}, {863, 0, 0, 56, 0, 0}, {863, 9521, 24, 8, 0, 0},
    {881, 0, 0, 40, 0, 0}, {881, 9581, 24, 8, 0, 0}, {881, 9598, 32, 1, 0, 0},
    {912, 0, 0, 56, 0, 0}, {912, 8975, 16, 8, 0, 0}, {912, 8980, 32, 8, 0, 0},
    {912, 8989, 24, 8, 0, 0}, {930, 0, 0, 48, 0, 0}, {930, 10193, 16, 8, 0, 0},
    {940, 0, 0, 24, 0, 0}, {940, 9564, 16, 8, 0, 0}, {953, 0, 0, 176, 0, 0},
    {953, 4884, 16, 4, 0, 0}, {953, 4896, 88, 8, 0, 0}, {953, 4908, 48, 8, 0, 0},
    {953, 4916, 56, 8, 0, 0}, {953, 4926, 104, 8, 0, 0}, {953, 4938, 40, 4, 0, 0},
    {953, 4953, 80, 8, 0, 0}, {953, 4965, 120, 8, 0, 0}, {953, 4975, 112, 8, 0, 0},
    {953, 4983, 64, 8, 0, 0}, {953, 4992, 32, 4, 0, 0}, {953, 5005, 72, 8, 0, 0},
    {966, 0, 0, 72, 0, 0}, {966, 12542, 56, 8, 0, 0}, {966, 12547, 48, 8, 0, 0},
    {989, 0, 0, 48, 0, 0}, {989, 5444, 16, 8, 0, 0}, {989, 5453, 24, 8, 0, 0},
    {999, 0, 0, 48, 0, 0}, {999, 12136, 16, 8, 0, 0}, {999, 12144, 32, 8, 0, 0},
    {999, 12155, 24, 8, 0, 0}, {1014, 0, 0, 64, 0, 0}, {1014, 12583, 24, 8, 0, 0},
    {1014, 12595, 16, 8, 0, 0}, {1027, 0, 0, 104, 0, 0}, {1027, 5321, 32, 8, 0, 0},
    {1027, 5329, 80, 8, 0, 0}, {1027, 5356, 64, 8, 0, 0}, {1027, 5378, 72, 8, 0, 0},
    {1027, 5401, 16, 8, 0, 0}, {1027, 5410, 48, 8, 0, 0}, {1027, 5418, 96, 8, 0, 0},
    {1027, 5428, 56, 8, 0, 0}, {1040, 0, 0, 24, 0, 0}, {1040, 5546, 16, 8, 0, 0},
    {1095, 0, 0, 48, 0, 0}, {1095, 7661, 24, 1, 0, 0}, {1095, 12441, 40, 8, 0, 0},
    {1115, 0, 0, 40, 0, 0}, {1115, 7661, 24, 1, 0, 0}, {1115, 12441, 32, 8, 0, 0},
    {1196, 0, 0, 40, 0, 0}, {1196, 5581, 24, 8, 0, 0}, {1196, 5588, 32, 8, 0, 0},
    {1196, 5599, 16, 8, 0, 0}, {1210, 0, 0, 24, 0, 0}, {1210, 9198, 8, 8, 0, 0},
    {1210, 9205, 16, 8, 0, 0}, {1225, 0, 0, 40, 0, 0}, {1225, 6065, 40, 0, 0, 0},
    {1225, 6076, 16, 8, 0, 0}, {1225, 6086, 32, 8, 0, 0}, {1225, 6098, 0, 8, 0, 0},
    {1225, 6108, 8, 8, 0, 0}, {1225, 6116, 24, 8, 0, 0}, {1242, 0, 0, 48, 0, 0},
    {1242, 9017, 32, 8, 0, 0}, {1242, 9025, 16, 8, 0, 0}, {1242, 9033, 40, 8, 0, 0},
    {1255, 0, 0, 24, 0, 0}, {1255, 9548, 16, 8, 0, 0}, {1269, 0, 0, 368, 0, 0},
    {1269, 6391, 24, 8, 0, 0}, {1269, 6398, 40, 8, 0, 0}, {1269, 6409, 32, 8, 0, 0},
    {1269, 6416, 116, 1, 0, 0}, {1269, 6428, 96, 8, 0, 0}, {1269, 6434, 48, 8, 0, 0},
    {1269, 6444, 104, 4, 0, 0}, {1269, 6452, 56, 8, 0, 0}, {1269, 6461, 360, 8, 0, 0},
    {1269, 6474, 72, 8, 0, 0}, {1269, 6485, 80, 8, 0, 0}, {1269, 6493, 64, 8, 0, 0},
    {1283, 0, 0, 120, 0, 0}, {1283, 6748, 96, 8, 0, 0}, {1283, 6765, 48, 8, 0, 0},
    {1283, 6778, 16, 8, 0, 0}, {1283, 6788, 32, 8, 0, 0}, {1283, 6812, 56, 8, 0, 0},
    {1283, 6821, 24, 8, 0, 0}, {1283, 6834, 40, 8, 0, 0}, {1283, 6850, 88, 8, 0, 0},
    {1283, 6862, 64, 8, 0, 0}, {1283, 6872, 104, 8, 0, 0}, {1300, 0, 0, 16, 0, 0},
    {1300, 3081, 0, 8, 0, 0}, {1300, 3090, 8, 8, 0, 0}, {1310, 0, 0, 96, 0, 0},
    {1310, 7293, 32, 8, 0, 0}, {1310, 7301, 80, 8, 0, 0}, {1310, 7328, 64, 8, 0, 0},
    {1310, 7350, 72, 8, 0, 0}, {1310, 7373, 16, 8, 0, 0}, {1310, 7382, 48, 8, 0, 0},
    {1310, 7390, 56, 8, 0, 0}, {1322, 0, 0, 168, 0, 0}, {1322, 7687, 16, 8, 0, 0},
    {1337, 0, 0, 280, 0, 0}, {1337, 3948, 16, 256, 0, 0}, {1354, 0, 0, 40, 0, 0},
    {1354, 4451, 32, 8, 0, 0}, {1372, 0, 0, 40, 0, 0}, {1372, 4689, 32, 8, 0, 0},
    {1393, 0, 0, 40, 0, 0}, {1393, 7449, 16, 8, 0, 0}, {1406, 0, 0, 880, 0, 0},
    {1406, 7694, 872, 8, 0, 0}, {1406, 7709, 848, 8, 0, 0}, {1406, 7717, 864, 8, 0, 0},
    {1406, 7729, 856, 8, 0, 0}, {1423, 0, 0, 88, 0, 0}, {1423, 9379, 64, 8, 0, 0},
    {1423, 9420, 72, 8, 0, 0}, {1423, 10032, 80, 8, 0, 0}, {1443, 0, 0, 24, 0, 0},
    {1443, 6743, 16, 8, 0, 0}, {1466, 0, 0, 2720, 0, 0}, {1466, 4010, 2640, 8, 0, 0},
    {1466, 4030, 2632, 8, 0, 0}, {1466, 4439, 2704, 8, 0, 0}, {1466, 4476, 2624, 8, 0, 0},
    {1466, 4587, 80, 8, 0, 0}, {1466, 4596, 552, 8, 0, 0}, {1466, 5037, 136, 8, 0, 0},
    {1466, 5058, 128, 8, 0, 0}, {1466, 5077, 120, 8, 0, 0}, {1466, 5868, 544, 8, 0, 0},
    {1466, 7861, 16, 8, 0, 0}, {1466, 7895, 560, 8, 0, 0}, {1466, 7907, 88, 8, 0, 0},
    {1466, 9354, 56, 8, 0, 0}, {1466, 9362, 64, 8, 0, 0}, {1466, 9442, 0, 8, 0, 0},
    {1466, 10407, 2656, 8, 0, 0}, {1466, 11797, 72, 8, 0, 0}, {1466, 12365, 8, 8, 0, 0},
    {1466, 12613, 2688, 8, 0, 0}, {1466, 12637, 2672, 8, 0, 0}, {1466, 12654, 2680, 8, 0, 0},
    {1485, 0, 0, 40, 0, 0}, {1485, 4233, 32, 8, 0, 0}, {1485, 9556, 24, 8, 0, 0},
    {1498, 0, 0, 32, 0, 0}, {1498, 9539, 24, 4, 0, 0}, {1511, 0, 0, 40, 0, 0},
    {1511, 6654, 24, 4, 0, 0}, {1511, 9420, 0, 8, 0, 0}, {1511, 9751, 16, 8, 0, 0},
    {1511, 12414, 8, 4, 0, 0}, {1523, 0, 0, 16, 0, 0}, {1523, 9198, 0, 8, 0, 0},
    {1535, 0, 0, 32, 0, 0}, {1535, 9390, 16, 8, 0, 0}, {1535, 9403, 24, 8, 0, 0},
    {1547, 0, 0, 152, 0, 0}, {1547, 9149, 24, 8, 0, 0}, {1547, 12604, 64, 8, 0, 0},
    {1566, 0, 0, 32, 0, 0}, {1566, 9317, 0, 8, 0, 0}, {1578, 0, 0, 48, 0, 0},
    {1578, 7864, 16, 8, 0, 0}, {1578, 7872, 24, 8, 0, 0}, {1593, 0, 0, 104, 0, 0},
    {1593, 8996, 56, 8, 0, 0}, {1605, 0, 0, 56, 0, 0}, {1605, 9154, 24, 8, 0, 0},
    {1605, 9161, 16, 8, 0, 0}, {1605, 9169, 48, 8, 0, 0}, {1605, 9177, 32, 8, 0, 0},
    {1620, 0, 0, 112, 0, 0}, {1620, 9664, 72, 8, 0, 0}, {1620, 9683, 48, 8, 0, 0},
    {1634, 0, 0, 104, 0, 0}, {1634, 6576, 80, 8, 0, 0}, {1634, 6585, 88, 8, 0, 0},
    {1634, 9412, 64, 8, 0, 0}, {1634, 11575, 72, 8, 0, 0}, {1650, 0, 0, 16, 0, 0},
    {1650, 9571, 0, 8, 0, 0}, {1650, 9606, 8, 8, 0, 0}, {1765, 0, 0, 200, 0, 0},
    {1765, 6595, 16, 8, 0, 0}, {1765, 7656, 48, 8, 0, 0}, {1765, 9119, 32, 8, 0, 0},
    {1765, 10998, 64, 128, 0, 0}, {1765, 11811, 40, 8, 0, 0}, {1765, 12537, 24, 8, 0, 0},
    {1777, 0, 0, 40, 0, 0}, {1777, 11297, 16, 8, 0, 0}, {1777, 11541, 32, 8, 0, 0},
    {1777, 11546, 24, 8, 0, 0}, {1810, 0, 0, 72, 0, 0}, {1810, 12559, 64, 8, 0, 0},
    {1847, 0, 0, 112, 0, 0}, {1847, 6576, 72, 8, 0, 0}, {1847, 8725, 80, 8, 0, 0},
    {1847, 9379, 64, 8, 0, 0}, {1847, 9751, 88, 8, 0, 0}, {1847, 10292, 104, 8, 0, 0},
    {1847, 12083, 96, 8, 0, 0}, {1867, 0, 0, 72, 0, 0}, {1867, 5032, 64, 8, 0, 0},
    {1886, 0, 0, 264, 0, 0}, {1886, 4292, 168, 8, 0, 0}, {1886, 4302, 232, 8, 0, 0},
    {1886, 4322, 224, 8, 0, 0}, {1886, 4697, 72, 8, 0, 0}, {1886, 4710, 80, 8, 0, 0},
    {1886, 5262, 240, 8, 0, 0}, {1886, 5478, 104, 8, 0, 0}, {1886, 5495, 88, 8, 0, 0},
    {1886, 5507, 96, 8, 0, 0}, {1886, 5868, 152, 8, 0, 0}, {1886, 6322, 144, 8, 0, 0},
    {1886, 6707, 24, 8, 0, 0}, {1886, 7982, 16, 8, 0, 0}, {1886, 9442, 8, 8, 0, 0},
    {1886, 10273, 0, 8, 0, 0}, {1886, 12120, 176, 8, 0, 0}, {1900, 0, 0, 40, 0, 0},
    {1900, 12042, 24, 8, 0, 0}, {1900, 12051, 16, 8, 0, 0}, {1918, 0, 0, 32, 0, 0},
    {1918, 9556, 24, 8, 0, 0}, {1932, 0, 0, 416, 0, 0}, {1932, 12169, 256, 8, 0, 0},
    {1932, 12177, 336, 8, 0, 0}, {1932, 12186, 32, 8, 0, 0}, {1932, 12199, 352, 8, 0, 0},
    {1932, 12208, 192, 8, 0, 0}, {1932, 12217, 48, 8, 0, 0}, {1932, 12228, 264, 8, 0, 0},
    {1932, 12236, 288, 8, 0, 0}, {1932, 12250, 168, 8, 0, 0}, {1932, 12259, 40, 8, 0, 0},
    {1932, 12271, 240, 8, 0, 0}, {1932, 12282, 344, 8, 0, 0}, {1932, 12289, 24, 8, 0, 0},
    {1932, 12297, 88, 8, 0, 0}, {1932, 12305, 360, 8, 0, 0}, {1932, 12319, 184, 8, 0, 0},
    {1932, 12331, 208, 8, 0, 0}, {1945, 0, 0, 104, 0, 0}, {1945, 6224, 64, 8, 0, 0},
    {1945, 9627, 72, 8, 0, 0}, {1945, 10601, 96, 8, 0, 0}, {1966, 0, 0, 80, 0, 0},
    {1966, 5606, 72, 8, 0, 0}, {1982, 0, 0, 24, 0, 0}, {1982, 9590, 16, 8, 0, 0},
    {1994, 0, 0, 56, 0, 0}, {1994, 12728, 24, 8, 0, 0}, {1994, 12748, 16, 8, 0, 0},
    {2031, 0, 0, 104, 0, 0}, {2031, 10037, 80, 8, 0, 0}, {2031, 10050, 72, 8, 0, 0},
    {2090, 0, 0, 192, 0, 0}, {2090, 4259, 128, 8, 0, 0}, {2090, 4808, 152, 8, 0, 0},
    {2090, 5270, 136, 8, 0, 0}, {2090, 10386, 96, 8, 0, 0}, {2090, 10647, 144, 8, 0, 0},
    {2325, 0, 0, 272, 0, 0}, {2325, 4516, 72, 8, 0, 0}, {2325, 4552, 216, 8, 0, 0},
    {2325, 9232, 24, 8, 0, 0}, {2325, 9237, 32, 8, 0, 0}, {2325, 10070, 208, 8, 0, 0},
    {2325, 10116, 48, 8, 0, 0}, {2325, 10126, 56, 8, 0, 0}, {2325, 10564, 184, 8, 0, 0},
    {2325, 10576, 192, 8, 0, 0}, {2325, 10585, 200, 8, 0, 0}, {2325, 11277, 16, 8, 0, 0},
    {2386, 0, 0, 24, 0, 0}, {2386, 4225, 16, 8, 0, 0}, {2410, 0, 0, 24, 0, 0},
    {2410, 6154, 16, 8, 0, 0}, {2445, 0, 0, 32, 0, 0}, {2445, 6338, 16, 8, 0, 0},
    {2445, 6352, 0, 8, 0, 0}, {2445, 6361, 8, 8, 0, 0}, {2445, 10278, 24, 8, 0, 0},
    {2462, 0, 0, 112, 0, 0}, {2462, 9124, 40, 8, 0, 0}, {2504, 0, 0, 1464, 0, 0},
    {2504, 7188, 560, 8, 0, 0}, {2504, 7201, 544, 4, 0, 0}, {2504, 7215, 552, 8, 0, 0},
    {2504, 7226, 368, 72, 0, 0}, {2504, 7241, 448, 24, 0, 0}, {2504, 7989, 32, 8, 0, 0},
    {3929, 0, 0, 32, 0, 0}, {3929, 6126, 24, 8, 0, 0}, {3929, 7939, 16, 8, 0, 0},
    {4280, 0, 0, 64, 0, 0}, {4280, 4233, 32, 8, 0, 0}, {4280, 9530, 40, 8, 0, 0},
    {4358, 0, 0, 24, 0, 0}, {4358, 4254, 8, 8, 0, 0}, {4358, 6743, 0, 8, 0, 0},
    {4358, 8653, 16, 8, 0, 0}, {4391, 0, 0, 16, 0, 0}, {4391, 4374, 0, 8, 0, 0},
    {4391, 9431, 8, 4, 0, 0}, {4673, 0, 0, 32, 0, 0}, {4673, 8105, 24, 8, 0, 0},
    {4770, 0, 0, 32, 0, 0}, {4770, 8046, 16, 8, 0, 0}, {4770, 8093, 24, 8, 0, 0},
    {4825, 0, 0, 32, 0, 0}, {4825, 4860, 16, 8, 0, 0}, {5756, 0, 0, 56, 0, 0},
    {5756, 5730, 48, 8, 0, 0}, {5776, 0, 0, 56, 0, 0}, {5776, 5770, 32, 8, 0, 0},
    {5792, 0, 0, 80, 0, 0}, {5792, 8694, 24, 8, 0, 0}, {5792, 8704, 40, 8, 0, 0},
    {6035, 0, 0, 56, 0, 0}, {6035, 5833, 16, 8, 0, 0}, {6035, 5850, 40, 8, 0, 0},
    {6281, 0, 0, 48, 0, 0}, {6281, 6186, 40, 8, 0, 0}, {6281, 6199, 32, 8, 0, 0},
    {6281, 6209, 24, 8, 0, 0}, {6635, 0, 0, 32, 0, 0}, {6635, 6743, 16, 8, 0, 0},
    {6635, 8043, 24, 8, 0, 0}, {8635, 0, 0, 32, 0, 0}, {8635, 4880, 16, 8, 0, 0},
    {8635, 9627, 24, 8, 0, 0}, {8787, 0, 0, 32, 0, 0}, {8787, 8105, 24, 8, 0, 0},
    {8802, 0, 0, 32, 0, 0}, {8802, 8105, 24, 8, 0, 0}, {8836, 0, 0, 32, 0, 0},
    {8836, 8826, 16, 8, 0, 0}, {8914, 0, 0, 48, 0, 0}, {8914, 7939, 16, 8, 0, 0},
    {8914, 8714, 40, 8, 0, 0}, {8914, 11297, 24, 8, 0, 0}, {8914, 11541, 32, 8, 0, 0},
    {8934, 0, 0, 128, 0, 0}, {8934, 4721, 72, 8, 0, 0}, {8934, 4727, 112, 8, 0, 0},
    {8934, 6743, 88, 8, 0, 0}, {8934, 10716, 0, 56, 0, 0}, {8951, 0, 0, 56, 0, 0},
    {8951, 8593, 40, 8, 0, 0}, {8951, 9442, 24, 8, 0, 0}, {8951, 10655, 48, 8, 0, 0},
    {9061, 0, 0, 32, 0, 0}, {9061, 6743, 24, 8, 0, 0}, {9061, 8173, 16, 8, 0, 0},
    {9092, 0, 0, 24, 0, 0}, {9092, 9071, 16, 8, 0, 0}, {9735, 0, 0, 64, 0, 0},
    {9735, 5822, 48, 8, 0, 0}, {9735, 5841, 24, 8, 0, 0}, {9735, 5850, 56, 8, 0, 0},
    {10018, 0, 0, 64, 0, 0}, {10018, 4254, 24, 8, 0, 0}, {10018, 6666, 16, 8, 0, 0},
    {10018, 8650, 32, 8, 0, 0}, {10371, 0, 0, 56, 0, 0}, {10371, 10326, 32, 8, 0, 0},
    {10371, 10335, 40, 8, 0, 0}, {10371, 10344, 16, 8, 0, 0}, {10371, 10353, 24, 8, 0, 0},
    {10438, 0, 0, 64, 0, 0}, {10438, 6506, 32, 8, 0, 0}, {10438, 6648, 40, 8, 0, 0},
    {10438, 9071, 24, 8, 0, 0}, {10453, 0, 0, 240, 0, 0}, {10453, 151, 192, 8, 0, 0},
    {10453, 161, 184, 8, 0, 0}, {10453, 287, 168, 8, 0, 0}, {10453, 315, 208, 8, 0, 0},
    {10453, 330, 176, 8, 0, 0}, {10453, 345, 216, 8, 0, 0}, {10453, 631, 232, 8, 0, 0},
    {10453, 657, 200, 8, 0, 0}, {10453, 760, 224, 8, 0, 0}, {10453, 2341, 160, 8, 0, 0},
    {10453, 5095, 152, 8, 0, 0}, {10453, 5538, 96, 8, 0, 0}, {10453, 6912, 144, 8, 0, 0},
    {10453, 6944, 136, 8, 0, 0}, {10453, 6979, 128, 8, 0, 0}, {10453, 10788, 112, 8, 0, 0},
    {10453, 11432, 80, 8, 0, 0}, {10453, 11448, 88, 8, 0, 0}, {10453, 12088, 120, 8, 0, 0},
    {10489, 0, 0, 56, 0, 0}, {10489, 5606, 24, 8, 0, 0}, {10489, 8593, 16, 8, 0, 0},
    {10489, 9442, 48, 8, 0, 0}, {10528, 0, 0, 48, 0, 0}, {10528, 8718, 40, 8, 0, 0},
    {10528, 11297, 16, 8, 0, 0}, {10528, 11541, 32, 8, 0, 0}, {10528, 11546, 24, 8, 0, 0},
    {10671, 0, 0, 32, 0, 0}, {10671, 10862, 24, 8, 0, 0}, {10866, 0, 0, 32, 0, 0},
    {10866, 8105, 24, 8, 0, 0}, {10924, 0, 0, 16, 0, 0}, {10924, 7656, 8, 8, 0, 0},
    {10924, 8593, 0, 8, 0, 0}, {10933, 0, 0, 48, 0, 0}, {10933, 10947, 16, 8, 0, 0},
    {10954, 0, 0, 56, 0, 0}, {11459, 0, 0, 32, 0, 0}, {11459, 10978, 16, 8, 0, 0},
    {11600, 0, 0, 32, 0, 0}, {11600, 8105, 24, 8, 0, 0}, {11614, 0, 0, 528, 0, 0},
    {11614, 5606, 8, 512, 0, 0}, {11614, 10686, 520, 8, 0, 0}, {11627, 0, 0, 32, 0, 0},
    {11627, 7656, 8, 8, 0, 0}, {11627, 8593, 0, 8, 0, 0}, {11627, 9442, 16, 8, 0, 0},
    {11645, 0, 0, 48, 0, 0}, {11645, 4002, 0, 8, 0, 0}, {11645, 6723, 24, 8, 0, 0},
    {11645, 9501, 20, 4, 0, 0}, {11645, 10217, 8, 8, 0, 0}, {11665, 0, 0, 48, 0, 0},
    {11665, 8155, 4, 4, 0, 0}, {11683, 0, 0, 24, 0, 0}, {11704, 0, 0, 24, 0, 0},
    {11704, 9420, 8, 8, 0, 0}, {11730, 0, 0, 48, 0, 0}, {11730, 4243, 32, 4, 0, 0},
    {11730, 6713, 8, 8, 0, 0}, {11730, 9135, 44, 4, 0, 0}, {11730, 9465, 40, 4, 0, 0},
    {11730, 10625, 0, 8, 0, 0}, {11730, 11805, 36, 4, 0, 0}, {11755, 0, 0, 40, 0, 0},
    {11755, 9614, 24, 8, 0, 0}, {11755, 9618, 32, 8, 0, 0}, {11755, 12414, 16, 8, 0, 0},
    {12059, 0, 0, 496, 0, 0}, {12059, 8043, 16, 8, 0, 0}, {12059, 9456, 32, 8, 0, 0},
    {12059, 9513, 24, 4, 0, 0}, {12059, 12565, 40, 456, 0, 0}, {12398, 0, 0, 32, 0, 0},
    {12398, 8105, 24, 8, 0, 0}, {12464, 0, 0, 32, 0, 0}, {12464, 8105, 24, 8, 0, 0},
    {12785, 0, 0, 32, 0, 0}, {12785, 5804, 16, 8, 0, 0}, {12785, 10857, 24, 8, 0, 0},
    {12924, 0, 0, 72, 0, 0}, {12924, 7647, 64, 8, 0, 0}, {12966, 0, 0, 40, 0, 0},
    {12966, 8585, 24, 8, 0, 0}, {12966, 10655, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2375, 22}, {9347, 5},
};

static const struct table_type types[] = {
    {70, 841, 64, 64, 0, 5}, {84, 11836, 64, 64, 5, 1}, {132, 3562, 48, 48, 6, 3},
    {140, 3601, 64, 64, 9, 3}, {303, 1423, 88, 88, 12, 8}, {371, 386, 24, 24, 20, 0},
    {407, 435, 56, 56, 20, 1}, {469, 497, 48, 48, 21, 2}, {531, 553, 64, 64, 23, 2},
    {581, 603, 56, 56, 25, 3}, {649, 1634, 104, 104, 28, 9}, {930, 930, 48, 48, 37, 0},
    {2082, 1242, 192, 48, 37, 0}, {2104, 1810, 72, 72, 37, 6}, {2118, 1832, 56, 56, 43, 2},
    {2143, 1847, 112, 112, 45, 11}, {2155, 1867, 72, 72, 56, 6}, {2174, 2174, 32, 32, 62, 2},
    {2194, 2194, 24, 24, 64, 1}, {2216, 3579, 48, 48, 65, 3}, {2240, 1945, 104, 104, 68, 8},
    {2259, 1945, 104, 104, 76, 8}, {2278, 1945, 104, 104, 84, 8}, {2559, 1680, 32, 32, 92, 1},
    {2589, 2589, 48, 48, 93, 3}, {2633, 1, 24, 24, 96, 1}, {2642, 293, 104, 104, 97, 9},
    {2658, 7171, 24, 24, 106, 1}, {2678, 2166, 144, 144, 107, 13}, {2692, 12, 448, 448, 120, 0},
    {2708, 26, 240, 240, 120, 0}, {2724, 40, 112, 112, 120, 0}, {2743, 54, 152, 152, 120, 1},
    {2764, 5776, 56, 56, 121, 1}, {2793, 5776, 56, 56, 122, 1}, {2830, 3929, 32, 32, 123, 1},
    {2856, 188, 48, 48, 124, 1}, {2869, 2010, 88, 88, 125, 3}, {2881, 2349, 64, 64, 128, 2},
    {2893, 95, 72, 72, 130, 1}, {2908, 108, 128, 128, 131, 3}, {2929, 199, 32, 32, 134, 2},
    {2949, 895, 160, 160, 136, 10}, {2968, 2125, 24, 24, 146, 0}, {2993, 11821, 96, 96, 146, 2},
    {3008, 1074, 32, 32, 148, 0}, {3023, 1054, 32, 32, 148, 1}, {3043, 236, 64, 64, 149, 2},
    {3114, 226, 32, 32, 151, 0}, {3144, 10800, 48, 48, 151, 4}, {3163, 4543, 152, 152, 155, 3},
    {3182, 4543, 152, 152, 158, 3}, {3201, 4543, 152, 152, 161, 3}, {3220, 4654, 64, 64, 164, 3},
    {3232, 6569, 48, 48, 167, 2}, {3243, 9476, 40, 40, 169, 2}, {3273, 11591, 120, 120, 171, 7},
    {3286, 12101, 192, 192, 178, 12}, {3304, 4662, 24, 24, 190, 1}, {3323, 8007, 32, 32, 191, 2},
    {3335, 2428, 80, 80, 193, 6}, {3349, 2520, 72, 72, 199, 6}, {3363, 745, 64, 64, 205, 1},
    {3380, 121, 192, 192, 206, 0}, {3401, 175, 224, 224, 206, 1}, {3424, 2061, 56, 56, 207, 0},
    {3462, 702, 56, 56, 207, 0}, {3476, 731, 152, 152, 207, 8}, {3492, 708, 24, 24, 215, 1},
    {3517, 2325, 272, 272, 216, 9}, {3535, 2300, 24, 24, 225, 1}, {3636, 10954, 56, 56, 226, 2},
    {3655, 2020, 248, 248, 228, 0}, {3670, 2020, 248, 248, 228, 0}, {3685, 2020, 248, 248, 228, 0},
    {3700, 2020, 248, 248, 228, 0}, {3715, 2020, 248, 248, 228, 0}, {3731, 2020, 248, 248, 228, 0},
    {3747, 1791, 48, 48, 228, 0}, {3762, 2047, 232, 232, 228, 3}, {3779, 1713, 32, 32, 231, 0},
    {3794, 1728, 32, 32, 231, 1}, {3807, 1700, 88, 88, 232, 3}, {3824, 1741, 96, 96, 235, 7},
    {3856, 10704, 48, 48, 242, 1}, {3870, 8853, 64, 64, 243, 6}, {3885, 8836, 32, 32, 249, 2},
    {3905, 8865, 40, 40, 251, 1}, {4268, 4280, 64, 64, 252, 1}, {4342, 824, 120, 120, 253, 9},
    {4560, 912, 56, 56, 262, 3}, {4610, 863, 56, 56, 265, 0}, {4620, 4673, 32, 32, 265, 1},
    {4639, 11600, 32, 32, 266, 1}, {4752, 4770, 32, 32, 267, 2}, {4791, 940, 24, 24, 269, 1},
    {4825, 4825, 32, 32, 270, 2}, {4837, 1196, 56, 40, 272, 3}, {5032, 953, 176, 176, 275, 10},
    {5106, 3449, 112, 112, 285, 2}, {5130, 5756, 56, 56, 287, 1}, {5154, 5792, 80, 80, 288, 1},
    {5281, 1310, 104, 96, 289, 8}, {5291, 1040, 24, 24, 297, 1}, {5619, 1095, 48, 48, 298, 1},
    {5637, 1115, 40, 40, 299, 1}, {5651, 1131, 32, 32, 300, 2}, {5669, 1177, 96, 96, 302, 2},
    {5685, 1151, 32, 32, 304, 2}, {5868, 1242, 48, 48, 306, 0}, {5873, 6035, 56, 56, 306, 2},
    {5891, 2410, 24, 24, 308, 1}, {5902, 6035, 56, 56, 309, 2}, {5919, 2410, 24, 24, 311, 1},
    {5929, 6035, 56, 56, 312, 2}, {5954, 6035, 56, 56, 314, 2}, {5978, 6035, 56, 56, 316, 2},
    {6004, 6035, 56, 56, 318, 2}, {6023, 2410, 24, 24, 320, 1}, {6271, 6281, 48, 48, 321, 3},
    {6524, 6542, 56, 56, 324, 2}, {6610, 6635, 32, 32, 326, 2}, {6660, 1255, 24, 24, 328, 0},
    {6669, 6687, 48, 48, 328, 2}, {6707, 3074, 368, 368, 330, 8}, {6733, 1765, 200, 200, 338, 9},
    {6903, 1283, 120, 120, 347, 12}, {7012, 8934, 128, 128, 359, 8}, {7041, 10018, 64, 64, 367, 5},
    {7265, 1310, 96, 96, 372, 8}, {7275, 1196, 48, 40, 380, 3}, {7470, 1393, 40, 40, 383, 2},
    {7475, 1337, 280, 280, 385, 1}, {7491, 1354, 32, 40, 386, 1}, {7508, 1372, 32, 40, 387, 1},
    {8149, 1322, 168, 168, 388, 2}, {8164, 10866, 32, 32, 390, 1}, {8179, 3099, 32, 32, 391, 2},
    {8198, 12073, 40, 40, 393, 2}, {8213, 12059, 496, 496, 395, 3}, {8239, 3978, 48, 48, 398, 4},
    {8260, 4796, 32, 32, 402, 2}, {8276, 5172, 56, 56, 404, 2}, {8299, 5559, 56, 56, 406, 2},
    {8339, 5236, 32, 32, 408, 2}, {8358, 5309, 40, 40, 410, 2}, {8374, 5569, 48, 48, 412, 2},
    {8390, 6130, 40, 40, 414, 2}, {8410, 6617, 32, 32, 416, 2}, {8432, 7424, 64, 64, 418, 5},
    {8450, 8014, 56, 56, 423, 1}, {8467, 10097, 64, 64, 424, 2}, {8490, 10312, 48, 48, 426, 2},
    {8508, 10634, 32, 32, 428, 1}, {8525, 11283, 32, 32, 429, 2}, {8543, 11857, 40, 40, 431, 2},
    {8563, 12949, 56, 56, 433, 3}, {8645, 1322, 168, 168, 436, 2}, {8747, 1485, 40, 40, 438, 0},
    {8752, 8787, 32, 32, 438, 1}, {8766, 8802, 32, 32, 439, 1}, {8895, 8914, 48, 48, 440, 4},
    {9043, 2462, 112, 112, 444, 1}, {9057, 9061, 32, 32, 445, 2}, {9079, 9092, 24, 24, 447, 1},
    {9214, 1196, 48, 40, 448, 3}, {9247, 1547, 144, 152, 451, 3}, {9258, 1578, 48, 48, 454, 3},
    {9265, 12785, 32, 32, 457, 2}, {9280, 1196, 56, 40, 459, 3}, {9325, 9335, 72, 72, 462, 1},
    {9347, 1605, 56, 56, 463, 4}, {9720, 9735, 64, 64, 467, 3}, {9758, 4415, 32, 32, 470, 1},
    {9778, 8132, 40, 40, 471, 1}, {9798, 9298, 40, 40, 472, 3}, {9844, 9820, 56, 56, 475, 0},
    {9873, 9832, 24, 24, 475, 0}, {10008, 1753, 40, 40, 475, 0}, {10165, 1659, 104, 104, 475, 2},
    {10236, 217, 72, 72, 477, 4}, {10251, 2031, 104, 104, 481, 2}, {10362, 10371, 56, 56, 483, 4},
    {10420, 12924, 72, 72, 487, 1}, {10522, 10528, 48, 48, 488, 4}, {10544, 359, 88, 88, 492, 3},
    {10553, 688, 96, 96, 495, 4}, {10662, 10671, 32, 32, 499, 1}, {10822, 10392, 24, 24, 500, 0},
    {10835, 10201, 48, 48, 500, 1}, {10896, 1765, 200, 200, 501, 9}, {10900, 10933, 48, 48, 510, 1},
    {10972, 1777, 40, 40, 511, 3}, {11187, 10438, 64, 64, 514, 4},
    {11201, 10453, 240, 240, 518, 20}, {11220, 10473, 112, 112, 538, 8},
    {11235, 2554, 32, 32, 546, 2}, {11247, 10503, 56, 56, 548, 2}, {11265, 3621, 56, 56, 550, 4},
    {11459, 11459, 32, 32, 554, 2}, {11555, 12464, 32, 32, 556, 1}, {11749, 11755, 40, 40, 557, 3},
    {11782, 3840, 104, 104, 560, 6}, {12349, 3918, 40, 40, 566, 2}, {12377, 1918, 24, 32, 568, 1},
    {12383, 12398, 32, 32, 569, 1}, {12414, 3128, 880, 880, 570, 10}, {12419, 2485, 24, 24, 580, 1},
    {12482, 12498, 112, 112, 581, 2}, {12565, 1322, 168, 168, 583, 2},
    {12677, 2537, 56, 56, 585, 4}, {12695, 2537, 56, 56, 589, 4}, {12705, 2537, 56, 56, 593, 4},
    {12766, 1196, 56, 40, 597, 3}, {12828, 254, 56, 56, 600, 4}, {12858, 2222, 160, 160, 604, 16},
    {12892, 2359, 120, 120, 620, 12}, {12945, 12966, 40, 40, 632, 2},
    {12976, 5225, 168, 168, 634, 3}, {12990, 5225, 168, 168, 637, 3},
};

static const struct table_held held[] = {
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9614, C_MEMBER_OBJECT, 48, 1},
    {5444, C_MEMBER_OBJECT, 16, 1}, {5453, C_MEMBER_OBJECT, 24, 1}, {5462, C_MEMBER_OBJECT, 32, 1},
    {12595, C_MEMBER_OBJECT, 16, 1}, {12583, C_MEMBER_OBJECT, 24, 1},
    {12572, C_MEMBER_OBJECT, 32, 1}, {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {12349, C_MEMBER_OBJECT, 32, 1}, {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1},
    {9379, C_MEMBER_OBJECT, 64, 1}, {9420, C_MEMBER_OBJECT, 72, 1}, {10032, C_MEMBER_OBJECT, 80, 1},
    {6301, C_MEMBER_OBJECT, 32, 1}, {6301, C_MEMBER_OBJECT, 32, 1}, {10075, C_MEMBER_OBJECT, 40, 1},
    {6301, C_MEMBER_OBJECT, 32, 1}, {11568, C_MEMBER_OBJECT, 56, 1}, {6301, C_MEMBER_OBJECT, 32, 1},
    {10075, C_MEMBER_OBJECT, 40, 1}, {11568, C_MEMBER_OBJECT, 48, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9412, C_MEMBER_OBJECT, 64, 1},
    {11575, C_MEMBER_OBJECT, 72, 1}, {6576, C_MEMBER_OBJECT, 80, 1}, {6585, C_MEMBER_OBJECT, 88, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {12559, C_MEMBER_OBJECT, 64, 1},
    {10807, C_MEMBER_OBJECT, 40, 1}, {12713, C_MEMBER_OBJECT, 48, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9379, C_MEMBER_OBJECT, 64, 1},
    {6576, C_MEMBER_OBJECT, 72, 1}, {8725, C_MEMBER_OBJECT, 80, 1}, {9751, C_MEMBER_OBJECT, 88, 1},
    {12083, C_MEMBER_OBJECT, 96, 1}, {10292, C_MEMBER_OBJECT, 104, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {5032, C_MEMBER_OBJECT, 64, 1},
    {11774, C_MEMBER_OBJECT, 16, 1}, {11767, C_MEMBER_OBJECT, 24, 1},
    {12820, C_MEMBER_OBJECT, 16, 1}, {12136, C_MEMBER_OBJECT, 16, 1},
    {12155, C_MEMBER_OBJECT, 24, 1}, {12144, C_MEMBER_OBJECT, 32, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1},
    {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {6224, C_MEMBER_OBJECT, 64, 1},
    {9627, C_MEMBER_OBJECT, 72, 1}, {10601, C_MEMBER_OBJECT, 96, 1}, {5868, C_MEMBER_OBJECT, 16, 1},
    {4254, C_MEMBER_OBJECT, 24, 1}, {12349, C_MEMBER_OBJECT, 32, 1}, {5262, C_MEMBER_OBJECT, 40, 1},
    {4785, C_MEMBER_OBJECT, 48, 1}, {6224, C_MEMBER_OBJECT, 64, 1}, {9627, C_MEMBER_OBJECT, 72, 1},
    {10601, C_MEMBER_OBJECT, 96, 1}, {5868, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {12349, C_MEMBER_OBJECT, 32, 1}, {5262, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1},
    {6224, C_MEMBER_OBJECT, 64, 1}, {9627, C_MEMBER_OBJECT, 72, 1}, {10601, C_MEMBER_OBJECT, 96, 1},
    {10696, C_MEMBER_OBJECT, 16, 1}, {2619, C_MEMBER_OBJECT, 16, 1}, {2578, C_MEMBER_OBJECT, 24, 1},
    {2599, C_MEMBER_OBJECT, 32, 1}, {5868, C_MEMBER_OBJECT, 16, 1}, {7114, C_MEMBER_OBJECT, 16, 1},
    {7059, C_MEMBER_OBJECT, 24, 1}, {7087, C_MEMBER_OBJECT, 32, 1}, {7073, C_MEMBER_OBJECT, 40, 1},
    {7100, C_MEMBER_OBJECT, 48, 1}, {7123, C_MEMBER_OBJECT, 56, 1}, {7134, C_MEMBER_OBJECT, 64, 1},
    {5868, C_MEMBER_OBJECT, 88, 1}, {7148, C_MEMBER_OBJECT, 96, 1}, {7164, C_MEMBER_OBJECT, 16, 1},
    {11978, C_MEMBER_OBJECT, 16, 1}, {11880, C_MEMBER_OBJECT, 24, 1},
    {11923, C_MEMBER_OBJECT, 32, 1}, {11895, C_MEMBER_OBJECT, 40, 1},
    {11947, C_MEMBER_OBJECT, 48, 1}, {11998, C_MEMBER_OBJECT, 56, 1},
    {12010, C_MEMBER_OBJECT, 64, 1}, {5868, C_MEMBER_OBJECT, 88, 1},
    {12025, C_MEMBER_OBJECT, 96, 1}, {11962, C_MEMBER_OBJECT, 104, 1},
    {11937, C_MEMBER_OBJECT, 112, 1}, {11988, C_MEMBER_OBJECT, 120, 1},
    {11910, C_MEMBER_OBJECT, 128, 1}, {12525, C_MEMBER_OBJECT, 104, 1},
    {5770, C_MEMBER_OBJECT, 32, 1}, {5770, C_MEMBER_OBJECT, 32, 1}, {6126, C_MEMBER_OBJECT, 24, 1},
    {8732, C_MEMBER_OBJECT, 40, 1}, {7964, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 24, 1},
    {6562, C_MEMBER_OBJECT, 32, 1}, {12799, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 24, 1},
    {10386, C_MEMBER_OBJECT, 40, 1}, {5270, C_MEMBER_OBJECT, 80, 1}, {4743, C_MEMBER_OBJECT, 88, 1},
    {10647, C_MEMBER_OBJECT, 96, 1}, {8593, C_MEMBER_OBJECT, 16, 1}, {5868, C_MEMBER_OBJECT, 24, 1},
    {4459, C_MEMBER_OBJECT, 32, 1}, {4466, C_MEMBER_OBJECT, 64, 1}, {12130, C_MEMBER_OBJECT, 96, 1},
    {4743, C_MEMBER_OBJECT, 104, 1}, {5270, C_MEMBER_OBJECT, 112, 1},
    {4259, C_MEMBER_OBJECT, 120, 1}, {10647, C_MEMBER_OBJECT, 128, 1},
    {4808, C_MEMBER_OBJECT, 136, 1}, {6292, C_MEMBER_OBJECT, 144, 1},
    {9922, C_MEMBER_OBJECT, 152, 1}, {4459, C_MEMBER_OBJECT, 32, 1}, {4466, C_MEMBER_OBJECT, 64, 1},
    {12725, C_MEMBER_OBJECT, 24, 1}, {10762, C_MEMBER_OBJECT, 40, 1},
    {11165, C_MEMBER_OBJECT, 48, 1}, {10569, C_MEMBER_OBJECT, 16, 1},
    {12813, C_MEMBER_OBJECT, 24, 1}, {5868, C_MEMBER_OBJECT, 32, 1},
    {12713, C_MEMBER_OBJECT, 40, 1}, {10540, C_MEMBER_OBJECT, 16, 1},
    {5868, C_MEMBER_OBJECT, 136, 1}, {12713, C_MEMBER_OBJECT, 144, 1},
    {10540, C_MEMBER_OBJECT, 16, 1}, {5868, C_MEMBER_OBJECT, 136, 1},
    {12713, C_MEMBER_OBJECT, 144, 1}, {10540, C_MEMBER_OBJECT, 16, 1},
    {5868, C_MEMBER_OBJECT, 136, 1}, {12713, C_MEMBER_OBJECT, 144, 1},
    {4497, C_MEMBER_OBJECT, 16, 1}, {5868, C_MEMBER_OBJECT, 40, 1}, {12713, C_MEMBER_OBJECT, 48, 1},
    {12713, C_MEMBER_OBJECT, 32, 1}, {5868, C_MEMBER_OBJECT, 40, 1}, {5722, C_MEMBER_OBJECT, 16, 1},
    {6301, C_MEMBER_OBJECT, 24, 1}, {3956, C_MEMBER_OBJECT, 56, 1}, {3967, C_MEMBER_OBJECT, 64, 1},
    {5722, C_MEMBER_OBJECT, 80, 1}, {10594, C_MEMBER_OBJECT, 88, 1},
    {12805, C_MEMBER_OBJECT, 96, 1}, {5868, C_MEMBER_OBJECT, 104, 1},
    {12713, C_MEMBER_OBJECT, 112, 1}, {4509, C_MEMBER_OBJECT, 32, 1},
    {6224, C_MEMBER_OBJECT, 40, 1}, {6216, C_MEMBER_OBJECT, 48, 1}, {5722, C_MEMBER_OBJECT, 56, 1},
    {10594, C_MEMBER_OBJECT, 64, 1}, {6301, C_MEMBER_OBJECT, 72, 1},
    {5708, C_MEMBER_OBJECT, 120, 1}, {10083, C_MEMBER_OBJECT, 136, 1},
    {11153, C_MEMBER_OBJECT, 152, 1}, {10540, C_MEMBER_OBJECT, 168, 1},
    {12713, C_MEMBER_OBJECT, 176, 1}, {5868, C_MEMBER_OBJECT, 184, 1},
    {11176, C_MEMBER_OBJECT, 16, 1}, {5868, C_MEMBER_OBJECT, 16, 1},
    {12713, C_MEMBER_OBJECT, 24, 1}, {9111, C_MEMBER_OBJECT, 16, 1}, {5746, C_MEMBER_OBJECT, 24, 1},
    {6216, C_MEMBER_OBJECT, 32, 1}, {7932, C_MEMBER_OBJECT, 40, 1}, {8597, C_MEMBER_OBJECT, 48, 1},
    {8117, C_MEMBER_OBJECT, 56, 1}, {9634, C_MEMBER_OBJECT, 24, 1}, {9646, C_MEMBER_OBJECT, 32, 1},
    {9986, C_MEMBER_OBJECT, 40, 1}, {9998, C_MEMBER_OBJECT, 48, 1}, {9971, C_MEMBER_OBJECT, 56, 1},
    {9232, C_MEMBER_OBJECT, 64, 1}, {6371, C_MEMBER_OBJECT, 48, 1},
    {12525, C_MEMBER_OBJECT, 184, 1}, {10116, C_MEMBER_OBJECT, 24, 1},
    {10126, C_MEMBER_OBJECT, 32, 1}, {6050, C_MEMBER_OBJECT, 40, 1},
    {10608, C_MEMBER_OBJECT, 48, 1}, {12799, C_MEMBER_OBJECT, 56, 1},
    {9902, C_MEMBER_OBJECT, 64, 1}, {6514, C_MEMBER_OBJECT, 136, 1},
    {4527, C_MEMBER_OBJECT, 144, 1}, {10185, C_MEMBER_OBJECT, 16, 1},
    {11277, C_MEMBER_OBJECT, 16, 1}, {10116, C_MEMBER_OBJECT, 48, 1},
    {10126, C_MEMBER_OBJECT, 56, 1}, {4516, C_MEMBER_OBJECT, 72, 1},
    {10564, C_MEMBER_OBJECT, 184, 1}, {10576, C_MEMBER_OBJECT, 192, 1},
    {10585, C_MEMBER_OBJECT, 200, 1}, {10070, C_MEMBER_OBJECT, 208, 1},
    {4552, C_MEMBER_OBJECT, 216, 1}, {12515, C_MEMBER_OBJECT, 16, 1},
    {8965, C_MEMBER_OBJECT, 32, 1}, {12713, C_MEMBER_OBJECT, 48, 1},
    {10062, C_MEMBER_OBJECT, 16, 1}, {11409, C_MEMBER_OBJECT, 56, 1},
    {11355, C_MEMBER_OBJECT, 72, 1}, {5440, C_MEMBER_OBJECT, 24, 1},
    {10913, C_MEMBER_OBJECT, 40, 1}, {9383, C_MEMBER_OBJECT, 64, 1}, {8619, C_MEMBER_OBJECT, 72, 1},
    {2075, C_MEMBER_OBJECT, 16, 1}, {5440, C_MEMBER_OBJECT, 32, 1}, {9916, C_MEMBER_OBJECT, 48, 1},
    {10880, C_MEMBER_OBJECT, 56, 1}, {6352, C_MEMBER_OBJECT, 72, 1}, {6361, C_MEMBER_OBJECT, 80, 1},
    {6331, C_MEMBER_OBJECT, 88, 1}, {7917, C_MEMBER_OBJECT, 40, 1}, {8593, C_MEMBER_OBJECT, 16, 1},
    {4254, C_MEMBER_OBJECT, 24, 1}, {8650, C_MEMBER_OBJECT, 32, 1}, {12713, C_MEMBER_OBJECT, 40, 1},
    {6146, C_MEMBER_OBJECT, 48, 1}, {12728, C_MEMBER_OBJECT, 56, 1}, {8826, C_MEMBER_OBJECT, 16, 1},
    {12713, C_MEMBER_OBJECT, 24, 1}, {7917, C_MEMBER_OBJECT, 24, 1},
    {12713, C_MEMBER_OBJECT, 48, 1}, {4144, C_MEMBER_OBJECT, 16, 1}, {4051, C_MEMBER_OBJECT, 32, 1},
    {4173, C_MEMBER_OBJECT, 40, 1}, {4153, C_MEMBER_OBJECT, 48, 1}, {4161, C_MEMBER_OBJECT, 56, 1},
    {4086, C_MEMBER_OBJECT, 64, 1}, {4108, C_MEMBER_OBJECT, 72, 1}, {4059, C_MEMBER_OBJECT, 80, 1},
    {4131, C_MEMBER_OBJECT, 96, 1}, {8989, C_MEMBER_OBJECT, 24, 1}, {8980, C_MEMBER_OBJECT, 32, 1},
    {9003, C_MEMBER_OBJECT, 40, 1}, {8105, C_MEMBER_OBJECT, 24, 1}, {8105, C_MEMBER_OBJECT, 24, 1},
    {8046, C_MEMBER_OBJECT, 16, 1}, {8093, C_MEMBER_OBJECT, 24, 1}, {9564, C_MEMBER_OBJECT, 16, 1},
    {4860, C_MEMBER_OBJECT, 16, 1}, {4872, C_MEMBER_OBJECT, 24, 1}, {5599, C_MEMBER_OBJECT, 16, 1},
    {5581, C_MEMBER_OBJECT, 24, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {4908, C_MEMBER_OBJECT, 48, 1},
    {4916, C_MEMBER_OBJECT, 56, 1}, {4983, C_MEMBER_OBJECT, 64, 1}, {5005, C_MEMBER_OBJECT, 72, 1},
    {4953, C_MEMBER_OBJECT, 80, 1}, {4896, C_MEMBER_OBJECT, 88, 1}, {4926, C_MEMBER_OBJECT, 104, 1},
    {4975, C_MEMBER_OBJECT, 112, 1}, {4965, C_MEMBER_OBJECT, 120, 1},
    {5017, C_MEMBER_OBJECT, 136, 1}, {9692, C_MEMBER_OBJECT, 96, 1},
    {9705, C_MEMBER_OBJECT, 104, 1}, {5730, C_MEMBER_OBJECT, 48, 1},
    {12713, C_MEMBER_OBJECT, 72, 1}, {7373, C_MEMBER_OBJECT, 16, 1}, {7293, C_MEMBER_OBJECT, 32, 1},
    {7402, C_MEMBER_OBJECT, 40, 1}, {7382, C_MEMBER_OBJECT, 48, 1}, {7390, C_MEMBER_OBJECT, 56, 1},
    {7328, C_MEMBER_OBJECT, 64, 1}, {7350, C_MEMBER_OBJECT, 72, 1}, {7301, C_MEMBER_OBJECT, 80, 1},
    {5546, C_MEMBER_OBJECT, 16, 1}, {12441, C_MEMBER_OBJECT, 40, 1},
    {12441, C_MEMBER_OBJECT, 32, 1}, {9751, C_MEMBER_OBJECT, 16, 1}, {9420, C_MEMBER_OBJECT, 24, 1},
    {12359, C_MEMBER_OBJECT, 64, 1}, {6654, C_MEMBER_OBJECT, 72, 1}, {8820, C_MEMBER_OBJECT, 16, 1},
    {7417, C_MEMBER_OBJECT, 24, 1}, {5833, C_MEMBER_OBJECT, 16, 1}, {5850, C_MEMBER_OBJECT, 40, 1},
    {6154, C_MEMBER_OBJECT, 16, 1}, {5833, C_MEMBER_OBJECT, 16, 1}, {5850, C_MEMBER_OBJECT, 40, 1},
    {6154, C_MEMBER_OBJECT, 16, 1}, {5833, C_MEMBER_OBJECT, 16, 1}, {5850, C_MEMBER_OBJECT, 40, 1},
    {5833, C_MEMBER_OBJECT, 16, 1}, {5850, C_MEMBER_OBJECT, 40, 1}, {5833, C_MEMBER_OBJECT, 16, 1},
    {5850, C_MEMBER_OBJECT, 40, 1}, {5833, C_MEMBER_OBJECT, 16, 1}, {5850, C_MEMBER_OBJECT, 40, 1},
    {6154, C_MEMBER_OBJECT, 16, 1}, {6209, C_MEMBER_OBJECT, 24, 1}, {6199, C_MEMBER_OBJECT, 32, 1},
    {6186, C_MEMBER_OBJECT, 40, 1}, {11551, C_MEMBER_OBJECT, 16, 1}, {8058, C_MEMBER_OBJECT, 24, 1},
    {6743, C_MEMBER_OBJECT, 16, 1}, {8043, C_MEMBER_OBJECT, 24, 1}, {11551, C_MEMBER_OBJECT, 16, 1},
    {8075, C_MEMBER_OBJECT, 24, 1}, {6391, C_MEMBER_OBJECT, 24, 1}, {6409, C_MEMBER_OBJECT, 32, 1},
    {6398, C_MEMBER_OBJECT, 40, 1}, {6434, C_MEMBER_OBJECT, 48, 1}, {6452, C_MEMBER_OBJECT, 56, 1},
    {6485, C_MEMBER_OBJECT, 80, 1}, {6428, C_MEMBER_OBJECT, 96, 1},
    {6461, C_MEMBER_OBJECT_ARRAY, 360, 0}, {11009, C_MEMBER_OBJECT, 64, 1},
    {11027, C_MEMBER_OBJECT, 80, 1}, {11045, C_MEMBER_OBJECT, 96, 1},
    {11063, C_MEMBER_OBJECT, 112, 1}, {11081, C_MEMBER_OBJECT, 128, 1},
    {11099, C_MEMBER_OBJECT, 144, 1}, {11117, C_MEMBER_OBJECT, 160, 1},
    {11135, C_MEMBER_OBJECT, 176, 1}, {12713, C_MEMBER_OBJECT, 192, 1},
    {6778, C_MEMBER_OBJECT, 16, 1}, {6821, C_MEMBER_OBJECT, 24, 1}, {6788, C_MEMBER_OBJECT, 32, 1},
    {6834, C_MEMBER_OBJECT, 40, 1}, {6765, C_MEMBER_OBJECT, 48, 1}, {6812, C_MEMBER_OBJECT, 56, 1},
    {6862, C_MEMBER_OBJECT, 64, 1}, {6802, C_MEMBER_OBJECT, 72, 1}, {6886, C_MEMBER_OBJECT, 80, 1},
    {6850, C_MEMBER_OBJECT, 88, 1}, {6748, C_MEMBER_OBJECT, 96, 1}, {6872, C_MEMBER_OBJECT, 104, 1},
    {10740, C_MEMBER_OBJECT, 16, 1}, {10730, C_MEMBER_OBJECT, 24, 1},
    {10721, C_MEMBER_OBJECT, 40, 1}, {10750, C_MEMBER_OBJECT, 48, 1},
    {4721, C_MEMBER_OBJECT, 72, 1}, {6743, C_MEMBER_OBJECT, 88, 1}, {4727, C_MEMBER_OBJECT, 112, 1},
    {5868, C_MEMBER_OBJECT, 120, 1}, {6666, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {8650, C_MEMBER_OBJECT, 32, 1}, {5868, C_MEMBER_OBJECT, 40, 1}, {12713, C_MEMBER_OBJECT, 48, 1},
    {7373, C_MEMBER_OBJECT, 16, 1}, {7293, C_MEMBER_OBJECT, 32, 1}, {7402, C_MEMBER_OBJECT, 40, 1},
    {7382, C_MEMBER_OBJECT, 48, 1}, {7390, C_MEMBER_OBJECT, 56, 1}, {7328, C_MEMBER_OBJECT, 64, 1},
    {7350, C_MEMBER_OBJECT, 72, 1}, {7301, C_MEMBER_OBJECT, 80, 1}, {5599, C_MEMBER_OBJECT, 16, 1},
    {5581, C_MEMBER_OBJECT, 24, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {7449, C_MEMBER_OBJECT, 16, 1},
    {7456, C_MEMBER_OBJECT, 24, 1}, {3948, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4451, C_MEMBER_OBJECT_ARRAY, 32, 0}, {4689, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7687, C_MEMBER_OBJECT, 16, 1}, {7671, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8105, C_MEMBER_OBJECT, 24, 1}, {9933, C_MEMBER_OBJECT, 16, 1}, {12108, C_MEMBER_OBJECT, 24, 1},
    {5611, C_MEMBER_OBJECT, 16, 1}, {12713, C_MEMBER_OBJECT, 32, 1}, {8043, C_MEMBER_OBJECT, 16, 1},
    {9456, C_MEMBER_OBJECT, 32, 1}, {12565, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12163, C_MEMBER_OBJECT, 16, 1}, {8043, C_MEMBER_OBJECT, 24, 1}, {4491, C_MEMBER_OBJECT, 32, 1},
    {7956, C_MEMBER_OBJECT, 40, 1}, {11176, C_MEMBER_OBJECT, 16, 1}, {3995, C_MEMBER_OBJECT, 24, 1},
    {10212, C_MEMBER_OBJECT, 16, 1}, {10655, C_MEMBER_OBJECT, 32, 1},
    {10212, C_MEMBER_OBJECT, 16, 1}, {10655, C_MEMBER_OBJECT, 32, 1},
    {5606, C_MEMBER_OBJECT, 16, 1}, {10847, C_MEMBER_OBJECT, 24, 1}, {8876, C_MEMBER_OBJECT, 24, 1},
    {8885, C_MEMBER_OBJECT, 32, 1}, {8043, C_MEMBER_OBJECT, 16, 1}, {10816, C_MEMBER_OBJECT, 24, 1},
    {6743, C_MEMBER_OBJECT, 16, 1}, {8043, C_MEMBER_OBJECT, 24, 1}, {6743, C_MEMBER_OBJECT, 16, 1},
    {8043, C_MEMBER_OBJECT, 24, 1}, {8043, C_MEMBER_OBJECT, 16, 1}, {8611, C_MEMBER_OBJECT, 24, 1},
    {12108, C_MEMBER_OBJECT, 32, 1}, {5520, C_MEMBER_OBJECT, 40, 1}, {5528, C_MEMBER_OBJECT, 48, 1},
    {8043, C_MEMBER_OBJECT, 16, 1}, {10212, C_MEMBER_OBJECT, 16, 1},
    {10655, C_MEMBER_OBJECT, 40, 1}, {10230, C_MEMBER_OBJECT, 16, 1},
    {10655, C_MEMBER_OBJECT, 32, 1}, {6162, C_MEMBER_OBJECT, 16, 1}, {6743, C_MEMBER_OBJECT, 16, 1},
    {8043, C_MEMBER_OBJECT, 24, 1}, {6743, C_MEMBER_OBJECT, 16, 1}, {8043, C_MEMBER_OBJECT, 24, 1},
    {8585, C_MEMBER_OBJECT, 32, 1}, {10655, C_MEMBER_OBJECT, 40, 1}, {6600, C_MEMBER_OBJECT, 48, 1},
    {7687, C_MEMBER_OBJECT, 16, 1}, {7671, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8105, C_MEMBER_OBJECT, 24, 1}, {8105, C_MEMBER_OBJECT, 24, 1}, {7939, C_MEMBER_OBJECT, 16, 1},
    {11297, C_MEMBER_OBJECT, 24, 1}, {11541, C_MEMBER_OBJECT, 32, 1},
    {8714, C_MEMBER_OBJECT, 40, 1}, {9124, C_MEMBER_OBJECT, 40, 1}, {8173, C_MEMBER_OBJECT, 16, 1},
    {6743, C_MEMBER_OBJECT, 24, 1}, {9071, C_MEMBER_OBJECT, 16, 1}, {5599, C_MEMBER_OBJECT, 16, 1},
    {5581, C_MEMBER_OBJECT, 24, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {9149, C_MEMBER_OBJECT, 24, 1},
    {12604, C_MEMBER_OBJECT, 64, 1}, {12713, C_MEMBER_OBJECT, 136, 1},
    {7864, C_MEMBER_OBJECT, 16, 1}, {7872, C_MEMBER_OBJECT, 24, 1}, {7880, C_MEMBER_OBJECT, 32, 1},
    {5804, C_MEMBER_OBJECT, 16, 1}, {10857, C_MEMBER_OBJECT, 24, 1}, {5599, C_MEMBER_OBJECT, 16, 1},
    {5581, C_MEMBER_OBJECT, 24, 1}, {5588, C_MEMBER_OBJECT, 32, 1}, {12713, C_MEMBER_OBJECT, 56, 1},
    {9161, C_MEMBER_OBJECT, 16, 1}, {9154, C_MEMBER_OBJECT, 24, 1}, {9186, C_MEMBER_OBJECT, 40, 1},
    {9169, C_MEMBER_OBJECT, 48, 1}, {5841, C_MEMBER_OBJECT, 24, 1}, {5822, C_MEMBER_OBJECT, 48, 1},
    {5850, C_MEMBER_OBJECT, 56, 1}, {4410, C_MEMBER_OBJECT, 24, 1}, {8112, C_MEMBER_OBJECT, 24, 1},
    {9420, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {8660, C_MEMBER_OBJECT, 32, 1},
    {12604, C_MEMBER_OBJECT, 24, 1}, {12713, C_MEMBER_OBJECT, 96, 1},
    {9420, C_MEMBER_OBJECT, 16, 1}, {10032, C_MEMBER_OBJECT, 24, 1},
    {11338, C_MEMBER_OBJECT, 32, 1}, {8969, C_MEMBER_OBJECT, 40, 1},
    {10050, C_MEMBER_OBJECT, 72, 1}, {10037, C_MEMBER_OBJECT, 80, 1},
    {10344, C_MEMBER_OBJECT, 16, 1}, {10353, C_MEMBER_OBJECT, 24, 1},
    {10326, C_MEMBER_OBJECT, 32, 1}, {10335, C_MEMBER_OBJECT, 40, 1},
    {7975, C_MEMBER_OBJECT, 56, 1}, {11297, C_MEMBER_OBJECT, 16, 1},
    {11546, C_MEMBER_OBJECT, 24, 1}, {11541, C_MEMBER_OBJECT, 32, 1},
    {8718, C_MEMBER_OBJECT, 40, 1}, {11584, C_MEMBER_OBJECT, 24, 1},
    {10629, C_MEMBER_OBJECT, 32, 1}, {10062, C_MEMBER_OBJECT, 40, 1},
    {7438, C_MEMBER_OBJECT, 32, 1}, {7945, C_MEMBER_OBJECT, 40, 1}, {10062, C_MEMBER_OBJECT, 48, 1},
    {12713, C_MEMBER_OBJECT, 64, 1}, {10862, C_MEMBER_OBJECT, 24, 1},
    {5868, C_MEMBER_OBJECT, 16, 1}, {11009, C_MEMBER_OBJECT, 64, 1},
    {11027, C_MEMBER_OBJECT, 80, 1}, {11045, C_MEMBER_OBJECT, 96, 1},
    {11063, C_MEMBER_OBJECT, 112, 1}, {11081, C_MEMBER_OBJECT, 128, 1},
    {11099, C_MEMBER_OBJECT, 144, 1}, {11117, C_MEMBER_OBJECT, 160, 1},
    {11135, C_MEMBER_OBJECT, 176, 1}, {12713, C_MEMBER_OBJECT, 192, 1},
    {10947, C_MEMBER_OBJECT, 16, 1}, {11297, C_MEMBER_OBJECT, 16, 1},
    {11546, C_MEMBER_OBJECT, 24, 1}, {11541, C_MEMBER_OBJECT, 32, 1},
    {9071, C_MEMBER_OBJECT, 24, 1}, {6506, C_MEMBER_OBJECT, 32, 1}, {6648, C_MEMBER_OBJECT, 40, 1},
    {8665, C_MEMBER_OBJECT, 48, 1}, {8027, C_MEMBER_OBJECT, 48, 1}, {11432, C_MEMBER_OBJECT, 80, 1},
    {11448, C_MEMBER_OBJECT, 88, 1}, {5538, C_MEMBER_OBJECT, 96, 1},
    {10788, C_MEMBER_OBJECT, 112, 1}, {12088, C_MEMBER_OBJECT, 120, 1},
    {6979, C_MEMBER_OBJECT, 128, 1}, {6944, C_MEMBER_OBJECT, 136, 1},
    {6912, C_MEMBER_OBJECT, 144, 1}, {5095, C_MEMBER_OBJECT, 152, 1},
    {2341, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {330, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {657, C_MEMBER_OBJECT, 200, 1},
    {315, C_MEMBER_OBJECT, 208, 1}, {345, C_MEMBER_OBJECT, 216, 1}, {760, C_MEMBER_OBJECT, 224, 1},
    {631, C_MEMBER_OBJECT, 232, 1}, {5251, C_MEMBER_OBJECT, 16, 1}, {5810, C_MEMBER_OBJECT, 24, 1},
    {10775, C_MEMBER_OBJECT, 32, 1}, {8684, C_MEMBER_OBJECT, 48, 1},
    {10788, C_MEMBER_OBJECT, 64, 1}, {11422, C_MEMBER_OBJECT, 72, 1},
    {9447, C_MEMBER_OBJECT, 96, 1}, {7917, C_MEMBER_OBJECT, 104, 1}, {5606, C_MEMBER_OBJECT, 16, 1},
    {5810, C_MEMBER_OBJECT, 24, 1}, {11183, C_MEMBER_OBJECT, 32, 1}, {7917, C_MEMBER_OBJECT, 48, 1},
    {8593, C_MEMBER_OBJECT, 16, 1}, {5606, C_MEMBER_OBJECT, 24, 1}, {10273, C_MEMBER_OBJECT, 40, 1},
    {9442, C_MEMBER_OBJECT, 48, 1}, {10978, C_MEMBER_OBJECT, 16, 1},
    {10990, C_MEMBER_OBJECT, 24, 1}, {8105, C_MEMBER_OBJECT, 24, 1},
    {12414, C_MEMBER_OBJECT, 16, 1}, {9614, C_MEMBER_OBJECT, 24, 1}, {9618, C_MEMBER_OBJECT, 32, 1},
    {11500, C_MEMBER_OBJECT, 16, 1}, {11516, C_MEMBER_OBJECT, 24, 1},
    {11507, C_MEMBER_OBJECT, 32, 1}, {11528, C_MEMBER_OBJECT, 40, 1},
    {11472, C_MEMBER_OBJECT, 48, 1}, {11485, C_MEMBER_OBJECT, 56, 1},
    {12051, C_MEMBER_OBJECT, 16, 1}, {12042, C_MEMBER_OBJECT, 24, 1},
    {9556, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8105, C_MEMBER_OBJECT, 24, 1},
    {7738, C_MEMBER_OBJECT, 256, 1}, {7788, C_MEMBER_OBJECT, 264, 1},
    {7754, C_MEMBER_OBJECT, 336, 1}, {7804, C_MEMBER_OBJECT, 344, 1},
    {7771, C_MEMBER_OBJECT, 352, 1}, {7819, C_MEMBER_OBJECT, 360, 1},
    {7841, C_MEMBER_OBJECT, 368, 1}, {7709, C_MEMBER_OBJECT, 848, 1},
    {7729, C_MEMBER_OBJECT, 856, 1}, {7717, C_MEMBER_OBJECT, 864, 1},
    {9493, C_MEMBER_OBJECT, 16, 1}, {11162, C_MEMBER_OBJECT, 16, 1}, {4501, C_MEMBER_OBJECT, 32, 1},
    {7687, C_MEMBER_OBJECT, 16, 1}, {7671, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12748, C_MEMBER_OBJECT, 16, 1}, {12728, C_MEMBER_OBJECT, 24, 1},
    {12758, C_MEMBER_OBJECT, 40, 1}, {12740, C_MEMBER_OBJECT, 48, 1},
    {12748, C_MEMBER_OBJECT, 16, 1}, {12728, C_MEMBER_OBJECT, 24, 1},
    {12758, C_MEMBER_OBJECT, 40, 1}, {12740, C_MEMBER_OBJECT, 48, 1},
    {12748, C_MEMBER_OBJECT, 16, 1}, {12728, C_MEMBER_OBJECT, 24, 1},
    {12758, C_MEMBER_OBJECT, 40, 1}, {12740, C_MEMBER_OBJECT, 48, 1},
    {5599, C_MEMBER_OBJECT, 16, 1}, {5581, C_MEMBER_OBJECT, 24, 1}, {5588, C_MEMBER_OBJECT, 32, 1},
    {11817, C_MEMBER_OBJECT, 16, 1}, {12083, C_MEMBER_OBJECT, 24, 1},
    {11852, C_MEMBER_OBJECT, 32, 1}, {12713, C_MEMBER_OBJECT, 48, 1},
    {10716, C_MEMBER_OBJECT, 16, 1}, {12115, C_MEMBER_OBJECT, 24, 1},
    {8665, C_MEMBER_OBJECT, 32, 1}, {8670, C_MEMBER_OBJECT, 40, 1}, {5606, C_MEMBER_OBJECT, 48, 1},
    {11277, C_MEMBER_OBJECT, 56, 1}, {6170, C_MEMBER_OBJECT, 72, 1}, {5209, C_MEMBER_OBJECT, 80, 1},
    {10154, C_MEMBER_OBJECT, 88, 1}, {6308, C_MEMBER_OBJECT, 96, 1},
    {11303, C_MEMBER_OBJECT, 104, 1}, {6233, C_MEMBER_OBJECT, 112, 1},
    {11319, C_MEMBER_OBJECT, 120, 1}, {6247, C_MEMBER_OBJECT, 128, 1},
    {5191, C_MEMBER_OBJECT, 136, 1}, {10141, C_MEMBER_OBJECT, 144, 1},
    {11873, C_MEMBER_OBJECT, 24, 1}, {6264, C_MEMBER_OBJECT, 32, 1}, {9425, C_MEMBER_OBJECT, 40, 1},
    {7631, C_MEMBER_OBJECT, 48, 1}, {7594, C_MEMBER_OBJECT, 56, 1}, {7618, C_MEMBER_OBJECT, 64, 1},
    {7556, C_MEMBER_OBJECT, 72, 1}, {7583, C_MEMBER_OBJECT, 80, 1}, {7541, C_MEMBER_OBJECT, 88, 1},
    {7608, C_MEMBER_OBJECT, 96, 1}, {7568, C_MEMBER_OBJECT, 104, 1},
    {7528, C_MEMBER_OBJECT, 112, 1}, {8585, C_MEMBER_OBJECT, 24, 1},
    {10655, C_MEMBER_OBJECT, 32, 1}, {12525, C_MEMBER_OBJECT, 128, 1},
    {12448, C_MEMBER_OBJECT, 136, 1}, {12939, C_MEMBER_OBJECT, 152, 1},
    {12525, C_MEMBER_OBJECT, 128, 1}, {12448, C_MEMBER_OBJECT, 136, 1},
    {12939, C_MEMBER_OBJECT, 152, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_8_18 = {
    {.hex = 0x030812f0}, names, members, enumerators, types, held, static_types,
    536, 2, 220, 0,
    NULL,
};
