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
    "callable_iterator\0" "calliterobject\0" "cause\0" "cell\0" "ceval.gil\0" "chainobject\0"
    "checker\0" "children\0" "classmethod\0" "classmethod_descriptor\0" "cm_callable\0" "cm_dict\0"
    "cmp\0" "co_argcount\0" "co_cellvars\0" "co_code\0" "co_consts\0" "co_filename\0"
    "co_firstlineno\0" "co_freevars\0" "co_lnotab\0" "co_name\0" "co_names\0" "co_stacksize\0"
    "co_varnames\0" "co_weakreflist\0" "code\0" "codec_error_registry\0" "codec_search_cache\0"
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
    "filterfalseobject\0" "filterobject\0" "finalizing\0" "first\0" "flags\0" "float\0" "fn\0"
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
    "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "last_holder\0" "lastrowid\0"
    "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "locked\0" "lockobject\0" "long_cnt\0"
    "long_step\0" "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0"
    "lru_list_elem\0" "lst\0" "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0"
    "m_weakreflist\0" "ma_keys\0" "ma_used\0" "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0"
    "mapping\0" "mappingproxy\0" "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0"
    "maxnextoffset\0" "mbuf\0" "md_def\0" "md_dict\0" "md_name\0" "md_state\0" "md_weaklist\0"
    "me_key\0" "me_value\0" "member_descriptor\0" "memo\0" "memo_size\0" "memoryview\0" "method\0"
    "method-wrapper\0" "method_descriptor\0" "methodcallerobject\0" "ml_name\0" "mmap.mmap\0"
    "mmap_object\0" "module\0" "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0"
    "mt_table\0" "myerrno\0" "name\0" "names\0" "ncallbacks\0" "next\0" "next_row\0" "nextlink\0"
    "nextoffset\0" "nldecoder_object\0" "ns_dict\0" "ntotalpools\0" "numread\0" "ob_alloc\0"
    "ob_descr\0" "ob_digit\0" "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0"
    "ob_size\0" "ob_sval\0" "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0"
    "object_pairs_hook\0" "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0"
    "odict_iterator\0" "odictiterobject\0" "offset\0" "operator.attrgetter\0"
    "operator.itemgetter\0" "operator.methodcaller\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0" "parse_constant\0"
    "parse_float\0" "parse_int\0" "parser.st\0" "partialobject\0" "path\0" "path.cleanup\0"
    "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0" "permutationsobject\0"
    "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0" "pickle.PickleBuffer\0"
    "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0" "pools\0" "posix.DirEntry\0"
    "posix.ScandirIterator\0" "prev\0" "previous_item\0" "print_file_and_line\0" "productobject\0"
    "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0" "property\0" "propertyobject\0" "proto\0"
    "pyEpoll_Object\0" "pyexitmodule\0" "pyexpat.xmlparser\0" "pysqlite_Cache\0"
    "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Node\0" "pysqlite_Statement\0" "range\0"
    "rangeobject\0" "raw\0" "re.Match\0" "re.Pattern\0" "read\0" "reader\0" "readinto\0"
    "readline\0" "readnl\0" "reason\0" "reducer_override\0" "ref\0" "regs\0" "repeatobject\0"
    "restype\0" "result\0" "reversed\0" "reversedobject\0" "rightlink\0" "rl_loop\0" "rlockobject\0"
    "root\0" "root.key\0" "root.next\0" "root.prev\0" "root.result\0" "root_element\0"
    "row_cast_map\0" "row_factory\0" "rwpair\0" "s_format\0" "saved\0" "select.epoll\0"
    "select.poll\0" "selectors\0" "self\0" "seq\0" "seqiterobject\0" "server_hostname\0" "set\0"
    "set_iterator\0" "set_sni_cb\0" "setentry\0" "setiterobject\0" "si_set\0" "simplequeueobject\0"
    "slice\0" "sm_callable\0" "sm_dict\0" "smalltable\0" "smalltable[0].key\0" "smalltable[1].key\0"
    "smalltable[2].key\0" "smalltable[3].key\0" "smalltable[4].key\0" "smalltable[5].key\0"
    "smalltable[6].key\0" "smalltable[7].key\0" "snapshot\0" "so\0" "sought_tag\0" "source\0"
    "sql\0" "sqlite3.Cache\0" "sqlite3.Connection\0" "sqlite3.Cursor\0" "sqlite3.Row\0"
    "sqlite3.Statement\0" "sqlite3Node\0" "stack\0" "starmapobject\0" "start\0" "start_event_obj\0"
    "start_ns_event_obj\0" "stat\0" "state.ascii\0" "state.buffer.obj\0" "state.compact\0"
    "state.kind\0" "state.ready\0" "state.string\0" "statement\0" "statement_cache\0" "statements\0"
    "staticmethod\0" "ste_children\0" "ste_directives\0" "ste_id\0" "ste_name\0" "ste_symbols\0"
    "ste_varnames\0" "step\0" "stop\0" "str\0" "str_iterator\0" "stream\0" "strerror\0" "string\0"
    "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _gil_runtime_state\0"
    "struct _odictnode\0" "struct arena_object\0" "struct arraydescr\0" "struct gc_generation\0"
    "struct method_cache_entry\0" "struct pool_header\0" "super\0" "superobject\0" "sw_arg\0"
    "sw_task\0" "symtable entry\0" "sysdict\0" "szidx\0" "table\0" "tag\0" "tagCDataObject\0"
    "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0" "task_callback0\0"
    "task_callbacks\0" "task_context\0" "task_context0\0" "task_coro\0" "task_exception\0"
    "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0" "task_source_tb\0"
    "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0" "text\0"
    "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thunk\0" "tok_ctx\0"
    "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "types.SimpleNamespace\0" "tzinfo\0" "unconsumed_tail\0"
    "unicodeiterobject\0" "unpack_iterator\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 9009, 40, 8, 0, 0}, {217, 9460, 16, 8, 0, 0},
    {217, 10072, 24, 8, 0, 0}, {217, 11378, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 9980, 16, 8, 0, 0}, {236, 9993, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6395, 40, 8, 0, 0}, {254, 11883, 16, 8, 0, 0}, {254, 11918, 32, 8, 0, 0},
    {254, 12149, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4432, 0, 8, 0, 0},
    {268, 4826, 24, 8, 0, 0}, {268, 8751, 8, 8, 0, 0}, {674, 0, 0, 16, 0, 0},
    {674, 9973, 0, 8, 0, 0}, {702, 0, 0, 56, 0, 0}, {702, 5616, 24, 8, 0, 0},
    {731, 0, 0, 152, 0, 0}, {731, 4527, 144, 8, 0, 0}, {731, 6060, 40, 8, 0, 0},
    {731, 6524, 136, 8, 0, 0}, {731, 9272, 16, 8, 0, 0}, {731, 9942, 64, 8, 0, 0},
    {731, 10156, 24, 8, 0, 0}, {731, 10166, 32, 8, 0, 0}, {731, 10648, 48, 8, 0, 0},
    {731, 12865, 56, 8, 0, 0}, {777, 0, 0, 48, 0, 0}, {777, 7677, 24, 8, 0, 0},
    {777, 8751, 16, 8, 0, 0}, {777, 11383, 32, 4, 6, 1}, {777, 11412, 32, 4, 5, 1},
    {777, 11426, 32, 4, 2, 3}, {777, 11437, 32, 4, 7, 1}, {791, 0, 0, 40, 0, 0},
    {791, 4188, 16, 8, 0, 0}, {791, 4196, 24, 8, 0, 0}, {807, 0, 0, 40, 0, 0},
    {807, 4208, 24, 8, 0, 0}, {807, 4217, 16, 8, 0, 0}, {824, 0, 0, 120, 0, 0},
    {824, 4051, 32, 8, 0, 0}, {824, 4059, 80, 8, 0, 0}, {824, 4086, 64, 8, 0, 0},
    {824, 4108, 72, 8, 0, 0}, {824, 4131, 96, 8, 0, 0}, {824, 4144, 16, 8, 0, 0},
    {824, 4153, 48, 8, 0, 0}, {824, 4161, 56, 8, 0, 0}, {841, 0, 0, 64, 0, 0},
    {841, 4254, 24, 8, 0, 0}, {841, 4785, 48, 8, 0, 0}, {841, 5272, 40, 8, 0, 0},
    {841, 12415, 32, 8, 0, 0}, {863, 0, 0, 56, 0, 0}, {863, 9561, 24, 8, 0, 0},
    {881, 0, 0, 40, 0, 0}, {881, 9621, 24, 8, 0, 0}, {881, 9638, 32, 1, 0, 0},
    {912, 0, 0, 56, 0, 0}, {912, 9015, 16, 8, 0, 0}, {912, 9020, 32, 8, 0, 0},
    {912, 9029, 24, 8, 0, 0}, {930, 0, 0, 48, 0, 0}, {930, 10233, 16, 8, 0, 0},
    {940, 0, 0, 24, 0, 0}, {940, 9604, 16, 8, 0, 0}, {953, 0, 0, 176, 0, 0},
    {953, 4894, 16, 4, 0, 0}, {953, 4906, 88, 8, 0, 0}, {953, 4918, 48, 8, 0, 0},
    {953, 4926, 56, 8, 0, 0}, {953, 4936, 104, 8, 0, 0}, {953, 4948, 40, 4, 0, 0},
    {953, 4963, 80, 8, 0, 0}, {953, 4975, 120, 8, 0, 0}, {953, 4985, 112, 8, 0, 0},
    {953, 4993, 64, 8, 0, 0}, {953, 5002, 32, 4, 0, 0}, {953, 5015, 72, 8, 0, 0},
    {966, 0, 0, 72, 0, 0}, {966, 12608, 56, 8, 0, 0}, {966, 12613, 48, 8, 0, 0},
    {989, 0, 0, 48, 0, 0}, {989, 5454, 16, 8, 0, 0}, {989, 5463, 24, 8, 0, 0},
    {999, 0, 0, 48, 0, 0}, {999, 12202, 16, 8, 0, 0}, {999, 12210, 32, 8, 0, 0},
    {999, 12221, 24, 8, 0, 0}, {1014, 0, 0, 64, 0, 0}, {1014, 12649, 24, 8, 0, 0},
    {1014, 12661, 16, 8, 0, 0}, {1027, 0, 0, 104, 0, 0}, {1027, 5331, 32, 8, 0, 0},
    {1027, 5339, 80, 8, 0, 0}, {1027, 5366, 64, 8, 0, 0}, {1027, 5388, 72, 8, 0, 0},
    {1027, 5411, 16, 8, 0, 0}, {1027, 5420, 48, 8, 0, 0}, {1027, 5428, 96, 8, 0, 0},
    {1027, 5438, 56, 8, 0, 0}, {1040, 0, 0, 24, 0, 0}, {1040, 5556, 16, 8, 0, 0},
    {1095, 0, 0, 48, 0, 0}, {1095, 7682, 24, 1, 0, 0}, {1095, 12507, 40, 8, 0, 0},
    {1115, 0, 0, 40, 0, 0}, {1115, 7682, 24, 1, 0, 0}, {1115, 12507, 32, 8, 0, 0},
    {1196, 0, 0, 40, 0, 0}, {1196, 5591, 24, 8, 0, 0}, {1196, 5598, 32, 8, 0, 0},
    {1196, 5609, 16, 8, 0, 0}, {1210, 0, 0, 24, 0, 0}, {1210, 9238, 8, 8, 0, 0},
    {1210, 9245, 16, 8, 0, 0}, {1225, 0, 0, 40, 0, 0}, {1225, 6075, 40, 0, 0, 0},
    {1225, 6086, 16, 8, 0, 0}, {1225, 6096, 32, 8, 0, 0}, {1225, 6108, 0, 8, 0, 0},
    {1225, 6118, 8, 8, 0, 0}, {1225, 6126, 24, 8, 0, 0}, {1242, 0, 0, 48, 0, 0},
    {1242, 9057, 32, 8, 0, 0}, {1242, 9065, 16, 8, 0, 0}, {1242, 9073, 40, 8, 0, 0},
    {1255, 0, 0, 24, 0, 0}, {1255, 9588, 16, 8, 0, 0}, {1269, 0, 0, 368, 0, 0},
    {1269, 6401, 24, 8, 0, 0}, {1269, 6408, 40, 8, 0, 0}, {1269, 6419, 32, 8, 0, 0},
    {1269, 6426, 116, 1, 0, 0}, {1269, 6438, 96, 8, 0, 0}, {1269, 6444, 48, 8, 0, 0},
    {1269, 6454, 104, 4, 0, 0}, {1269, 6462, 56, 8, 0, 0}, {1269, 6471, 360, 8, 0, 0},
    {1269, 6484, 72, 8, 0, 0}, {1269, 6495, 80, 8, 0, 0}, {1269, 6503, 64, 8, 0, 0},
    {1283, 0, 0, 120, 0, 0}, {1283, 6769, 96, 8, 0, 0}, {1283, 6786, 48, 8, 0, 0},
    {1283, 6799, 16, 8, 0, 0}, {1283, 6809, 32, 8, 0, 0}, {1283, 6833, 56, 8, 0, 0},
    {1283, 6842, 24, 8, 0, 0}, {1283, 6855, 40, 8, 0, 0}, {1283, 6871, 88, 8, 0, 0},
    {1283, 6883, 64, 8, 0, 0}, {1283, 6893, 104, 8, 0, 0}, {1300, 0, 0, 16, 0, 0},
    {1300, 3081, 0, 8, 0, 0}, {1300, 3090, 8, 8, 0, 0}, {1310, 0, 0, 96, 0, 0},
    {1310, 7314, 32, 8, 0, 0}, {1310, 7322, 80, 8, 0, 0}, {1310, 7349, 64, 8, 0, 0},
    {1310, 7371, 72, 8, 0, 0}, {1310, 7394, 16, 8, 0, 0}, {1310, 7403, 48, 8, 0, 0},
    {1310, 7411, 56, 8, 0, 0}, {1322, 0, 0, 168, 0, 0}, {1322, 7708, 16, 8, 0, 0},
    {1337, 0, 0, 280, 0, 0}, {1337, 3948, 16, 256, 0, 0}, {1354, 0, 0, 40, 0, 0},
    {1354, 4451, 32, 8, 0, 0}, {1372, 0, 0, 40, 0, 0}, {1372, 4689, 32, 8, 0, 0},
    {1393, 0, 0, 40, 0, 0}, {1393, 7470, 16, 8, 0, 0}, {1406, 0, 0, 880, 0, 0},
    {1406, 7715, 872, 8, 0, 0}, {1406, 7730, 848, 8, 0, 0}, {1406, 7738, 864, 8, 0, 0},
    {1406, 7750, 856, 8, 0, 0}, {1423, 0, 0, 88, 0, 0}, {1423, 9419, 64, 8, 0, 0},
    {1423, 9460, 72, 8, 0, 0}, {1423, 10072, 80, 8, 0, 0}, {1443, 0, 0, 24, 0, 0},
    {1443, 6764, 16, 8, 0, 0}, {1466, 0, 0, 2720, 0, 0}, {1466, 4010, 2640, 8, 0, 0},
    {1466, 4030, 2632, 8, 0, 0}, {1466, 4439, 2704, 8, 0, 0}, {1466, 4476, 2624, 8, 0, 0},
    {1466, 4587, 80, 8, 0, 0}, {1466, 4596, 552, 8, 0, 0}, {1466, 5047, 136, 8, 0, 0},
    {1466, 5068, 128, 8, 0, 0}, {1466, 5087, 120, 8, 0, 0}, {1466, 5878, 544, 8, 0, 0},
    {1466, 6658, 48, 4, 0, 0}, {1466, 7882, 16, 8, 0, 0}, {1466, 7916, 560, 8, 0, 0},
    {1466, 7928, 88, 8, 0, 0}, {1466, 9394, 56, 8, 0, 0}, {1466, 9402, 64, 8, 0, 0},
    {1466, 9482, 0, 8, 0, 0}, {1466, 10447, 2656, 8, 0, 0}, {1466, 11863, 72, 8, 0, 0},
    {1466, 12431, 8, 8, 0, 0}, {1466, 12679, 2688, 8, 0, 0}, {1466, 12703, 2672, 8, 0, 0},
    {1466, 12720, 2680, 8, 0, 0}, {1485, 0, 0, 40, 0, 0}, {1485, 4233, 32, 8, 0, 0},
    {1485, 9596, 24, 8, 0, 0}, {1498, 0, 0, 32, 0, 0}, {1498, 9579, 24, 4, 0, 0},
    {1511, 0, 0, 40, 0, 0}, {1511, 6675, 24, 4, 0, 0}, {1511, 9460, 0, 8, 0, 0},
    {1511, 9791, 16, 8, 0, 0}, {1511, 12480, 8, 4, 0, 0}, {1523, 0, 0, 16, 0, 0},
    {1523, 9238, 0, 8, 0, 0}, {1535, 0, 0, 32, 0, 0}, {1535, 9430, 16, 8, 0, 0},
    {1535, 9443, 24, 8, 0, 0}, {1547, 0, 0, 152, 0, 0}, {1547, 9189, 24, 8, 0, 0},
    {1547, 12670, 64, 8, 0, 0}, {1566, 0, 0, 32, 0, 0}, {1566, 9357, 0, 8, 0, 0},
    {1578, 0, 0, 48, 0, 0}, {1578, 7885, 16, 8, 0, 0}, {1578, 7893, 24, 8, 0, 0},
    {1593, 0, 0, 104, 0, 0}, {1593, 9036, 56, 8, 0, 0}, {1605, 0, 0, 56, 0, 0},
    {1605, 9194, 24, 8, 0, 0}, {1605, 9201, 16, 8, 0, 0}, {1605, 9209, 48, 8, 0, 0},
    {1605, 9217, 32, 8, 0, 0}, {1620, 0, 0, 112, 0, 0}, {1620, 9704, 72, 8, 0, 0},
    {1620, 9723, 48, 8, 0, 0}, {1634, 0, 0, 104, 0, 0}, {1634, 6586, 80, 8, 0, 0},
    {1634, 6595, 88, 8, 0, 0}, {1634, 9452, 64, 8, 0, 0}, {1634, 11615, 72, 8, 0, 0},
    {1650, 0, 0, 16, 0, 0}, {1650, 9611, 0, 8, 0, 0}, {1650, 9646, 8, 8, 0, 0},
    {1765, 0, 0, 200, 0, 0}, {1765, 6605, 16, 8, 0, 0}, {1765, 7677, 48, 8, 0, 0},
    {1765, 9159, 32, 8, 0, 0}, {1765, 11038, 64, 128, 0, 0}, {1765, 11877, 40, 8, 0, 0},
    {1765, 12603, 24, 8, 0, 0}, {1777, 0, 0, 40, 0, 0}, {1777, 11337, 16, 8, 0, 0},
    {1777, 11581, 32, 8, 0, 0}, {1777, 11586, 24, 8, 0, 0}, {1810, 0, 0, 72, 0, 0},
    {1810, 12625, 64, 8, 0, 0}, {1847, 0, 0, 112, 0, 0}, {1847, 6586, 72, 8, 0, 0},
    {1847, 8758, 80, 8, 0, 0}, {1847, 9419, 64, 8, 0, 0}, {1847, 9791, 88, 8, 0, 0},
    {1847, 10332, 104, 8, 0, 0}, {1847, 12149, 96, 8, 0, 0}, {1867, 0, 0, 72, 0, 0},
    {1867, 5042, 64, 8, 0, 0}, {1886, 0, 0, 264, 0, 0}, {1886, 4292, 168, 8, 0, 0},
    {1886, 4302, 232, 8, 0, 0}, {1886, 4322, 224, 8, 0, 0}, {1886, 4697, 72, 8, 0, 0},
    {1886, 4710, 80, 8, 0, 0}, {1886, 5272, 240, 8, 0, 0}, {1886, 5488, 104, 8, 0, 0},
    {1886, 5505, 88, 8, 0, 0}, {1886, 5517, 96, 8, 0, 0}, {1886, 5878, 152, 8, 0, 0},
    {1886, 6332, 144, 8, 0, 0}, {1886, 6728, 24, 8, 0, 0}, {1886, 7882, 256, 8, 0, 0},
    {1886, 8003, 16, 8, 0, 0}, {1886, 9482, 8, 8, 0, 0}, {1886, 10313, 0, 8, 0, 0},
    {1886, 12186, 176, 8, 0, 0}, {1900, 0, 0, 40, 0, 0}, {1900, 12108, 24, 8, 0, 0},
    {1900, 12117, 16, 8, 0, 0}, {1918, 0, 0, 32, 0, 0}, {1918, 9596, 24, 8, 0, 0},
    {1932, 0, 0, 416, 0, 0}, {1932, 12235, 256, 8, 0, 0}, {1932, 12243, 336, 8, 0, 0},
    {1932, 12252, 32, 8, 0, 0}, {1932, 12265, 352, 8, 0, 0}, {1932, 12274, 192, 8, 0, 0},
    {1932, 12283, 48, 8, 0, 0}, {1932, 12294, 264, 8, 0, 0}, {1932, 12302, 288, 8, 0, 0},
    {1932, 12316, 168, 8, 0, 0}, {1932, 12325, 40, 8, 0, 0}, {1932, 12337, 240, 8, 0, 0},
    {1932, 12348, 344, 8, 0, 0}, {1932, 12355, 24, 8, 0, 0}, {1932, 12363, 88, 8, 0, 0},
    {1932, 12371, 360, 8, 0, 0}, {1932, 12385, 184, 8, 0, 0}, {1932, 12397, 208, 8, 0, 0},
    {1945, 0, 0, 104, 0, 0}, {1945, 6234, 64, 8, 0, 0}, {1945, 9667, 72, 8, 0, 0},
    {1945, 10641, 96, 8, 0, 0}, {1966, 0, 0, 80, 0, 0}, {1966, 5616, 72, 8, 0, 0},
    {1982, 0, 0, 24, 0, 0}, {1982, 9630, 16, 8, 0, 0}, {1994, 0, 0, 56, 0, 0},
    {1994, 12794, 24, 8, 0, 0}, {1994, 12814, 16, 8, 0, 0}, {2031, 0, 0, 104, 0, 0},
    {2031, 10077, 80, 8, 0, 0}, {2031, 10090, 72, 8, 0, 0}, {2090, 0, 0, 192, 0, 0},
    {2090, 4259, 128, 8, 0, 0}, {2090, 4818, 152, 8, 0, 0}, {2090, 5280, 136, 8, 0, 0},
    {2090, 10426, 96, 8, 0, 0}, {2090, 10687, 144, 8, 0, 0}, {2325, 0, 0, 272, 0, 0},
    {2325, 4516, 72, 8, 0, 0}, {2325, 4552, 216, 8, 0, 0}, {2325, 9272, 24, 8, 0, 0},
    {2325, 9277, 32, 8, 0, 0}, {2325, 10110, 208, 8, 0, 0}, {2325, 10156, 48, 8, 0, 0},
    {2325, 10166, 56, 8, 0, 0}, {2325, 10604, 184, 8, 0, 0}, {2325, 10616, 192, 8, 0, 0},
    {2325, 10625, 200, 8, 0, 0}, {2325, 11317, 16, 8, 0, 0}, {2386, 0, 0, 24, 0, 0},
    {2386, 4225, 16, 8, 0, 0}, {2410, 0, 0, 24, 0, 0}, {2410, 6164, 16, 8, 0, 0},
    {2445, 0, 0, 32, 0, 0}, {2445, 6348, 16, 8, 0, 0}, {2445, 6362, 0, 8, 0, 0},
    {2445, 6371, 8, 8, 0, 0}, {2445, 10318, 24, 8, 0, 0}, {2462, 0, 0, 112, 0, 0},
    {2462, 9164, 40, 8, 0, 0}, {2504, 0, 0, 1464, 0, 0}, {2504, 4796, 1152, 208, 0, 0},
    {2504, 6658, 16, 8, 0, 0}, {2504, 7209, 560, 8, 0, 0}, {2504, 7222, 544, 4, 0, 0},
    {2504, 7236, 552, 8, 0, 0}, {2504, 7247, 368, 72, 0, 0}, {2504, 7262, 448, 24, 0, 0},
    {2504, 8010, 32, 8, 0, 0}, {3929, 0, 0, 32, 0, 0}, {3929, 6136, 24, 8, 0, 0},
    {3929, 7960, 16, 8, 0, 0}, {4280, 0, 0, 64, 0, 0}, {4280, 4233, 32, 8, 0, 0},
    {4280, 9570, 40, 8, 0, 0}, {4358, 0, 0, 24, 0, 0}, {4358, 4254, 8, 8, 0, 0},
    {4358, 6764, 0, 8, 0, 0}, {4358, 8674, 16, 8, 0, 0}, {4391, 0, 0, 16, 0, 0},
    {4391, 4374, 0, 8, 0, 0}, {4391, 9471, 8, 4, 0, 0}, {4673, 0, 0, 32, 0, 0},
    {4673, 8126, 24, 8, 0, 0}, {4770, 0, 0, 32, 0, 0}, {4770, 8067, 16, 8, 0, 0},
    {4770, 8114, 24, 8, 0, 0}, {4835, 0, 0, 32, 0, 0}, {4835, 4870, 16, 8, 0, 0},
    {5766, 0, 0, 56, 0, 0}, {5766, 5740, 48, 8, 0, 0}, {5786, 0, 0, 56, 0, 0},
    {5786, 5780, 32, 8, 0, 0}, {5802, 0, 0, 80, 0, 0}, {5802, 8727, 24, 8, 0, 0},
    {5802, 8737, 40, 8, 0, 0}, {6045, 0, 0, 56, 0, 0}, {6045, 5843, 16, 8, 0, 0},
    {6045, 5860, 40, 8, 0, 0}, {6291, 0, 0, 48, 0, 0}, {6291, 6196, 40, 8, 0, 0},
    {6291, 6209, 32, 8, 0, 0}, {6291, 6219, 24, 8, 0, 0}, {6645, 0, 0, 32, 0, 0},
    {6645, 6764, 16, 8, 0, 0}, {6645, 8064, 24, 8, 0, 0}, {8656, 0, 0, 32, 0, 0},
    {8656, 4890, 16, 8, 0, 0}, {8656, 9667, 24, 8, 0, 0}, {8820, 0, 0, 32, 0, 0},
    {8820, 8126, 24, 8, 0, 0}, {8835, 0, 0, 32, 0, 0}, {8835, 8126, 24, 8, 0, 0},
    {8869, 0, 0, 32, 0, 0}, {8869, 8859, 16, 8, 0, 0}, {8954, 0, 0, 48, 0, 0},
    {8954, 7960, 16, 8, 0, 0}, {8954, 8747, 40, 8, 0, 0}, {8954, 11337, 24, 8, 0, 0},
    {8954, 11581, 32, 8, 0, 0}, {8974, 0, 0, 128, 0, 0}, {8974, 4721, 72, 8, 0, 0},
    {8974, 4727, 112, 8, 0, 0}, {8974, 6764, 88, 8, 0, 0}, {8974, 10756, 0, 56, 0, 0},
    {8991, 0, 0, 56, 0, 0}, {8991, 8614, 40, 8, 0, 0}, {8991, 9482, 24, 8, 0, 0},
    {8991, 10695, 48, 8, 0, 0}, {9101, 0, 0, 32, 0, 0}, {9101, 6764, 24, 8, 0, 0},
    {9101, 8194, 16, 8, 0, 0}, {9132, 0, 0, 24, 0, 0}, {9132, 9111, 16, 8, 0, 0},
    {9775, 0, 0, 64, 0, 0}, {9775, 5832, 48, 8, 0, 0}, {9775, 5851, 24, 8, 0, 0},
    {9775, 5860, 56, 8, 0, 0}, {10058, 0, 0, 64, 0, 0}, {10058, 4254, 24, 8, 0, 0},
    {10058, 6687, 16, 8, 0, 0}, {10058, 8671, 32, 8, 0, 0}, {10411, 0, 0, 56, 0, 0},
    {10411, 10366, 32, 8, 0, 0}, {10411, 10375, 40, 8, 0, 0}, {10411, 10384, 16, 8, 0, 0},
    {10411, 10393, 24, 8, 0, 0}, {10478, 0, 0, 64, 0, 0}, {10478, 6516, 32, 8, 0, 0},
    {10478, 6669, 40, 8, 0, 0}, {10478, 9111, 24, 8, 0, 0}, {10493, 0, 0, 240, 0, 0},
    {10493, 151, 192, 8, 0, 0}, {10493, 161, 184, 8, 0, 0}, {10493, 287, 168, 8, 0, 0},
    {10493, 315, 208, 8, 0, 0}, {10493, 330, 176, 8, 0, 0}, {10493, 345, 216, 8, 0, 0},
    {10493, 631, 232, 8, 0, 0}, {10493, 657, 200, 8, 0, 0}, {10493, 760, 224, 8, 0, 0},
    {10493, 2341, 160, 8, 0, 0}, {10493, 5105, 152, 8, 0, 0}, {10493, 5548, 96, 8, 0, 0},
    {10493, 6933, 144, 8, 0, 0}, {10493, 6965, 136, 8, 0, 0}, {10493, 7000, 128, 8, 0, 0},
    {10493, 10828, 112, 8, 0, 0}, {10493, 11472, 80, 8, 0, 0}, {10493, 11488, 88, 8, 0, 0},
    {10493, 12154, 120, 8, 0, 0}, {10529, 0, 0, 56, 0, 0}, {10529, 5616, 24, 8, 0, 0},
    {10529, 8614, 16, 8, 0, 0}, {10529, 9482, 48, 8, 0, 0}, {10568, 0, 0, 48, 0, 0},
    {10568, 8751, 40, 8, 0, 0}, {10568, 11337, 16, 8, 0, 0}, {10568, 11581, 32, 8, 0, 0},
    {10568, 11586, 24, 8, 0, 0}, {10711, 0, 0, 32, 0, 0}, {10711, 10902, 24, 8, 0, 0},
    {10906, 0, 0, 32, 0, 0}, {10906, 8126, 24, 8, 0, 0}, {10964, 0, 0, 16, 0, 0},
    {10964, 7677, 8, 8, 0, 0}, {10964, 8614, 0, 8, 0, 0}, {10973, 0, 0, 48, 0, 0},
    {10973, 10987, 16, 8, 0, 0}, {10994, 0, 0, 56, 0, 0}, {11499, 0, 0, 32, 0, 0},
    {11499, 11018, 16, 8, 0, 0}, {11640, 0, 0, 32, 0, 0}, {11640, 8126, 24, 8, 0, 0},
    {11654, 0, 0, 528, 0, 0}, {11654, 5616, 8, 512, 0, 0}, {11654, 10726, 520, 8, 0, 0},
    {11667, 0, 0, 208, 0, 0}, {11667, 8705, 8, 8, 0, 0}, {11667, 8898, 16, 4, 0, 0},
    {11693, 0, 0, 32, 0, 0}, {11693, 7677, 8, 8, 0, 0}, {11693, 8614, 0, 8, 0, 0},
    {11693, 9482, 16, 8, 0, 0}, {11711, 0, 0, 48, 0, 0}, {11711, 4002, 0, 8, 0, 0},
    {11711, 6744, 24, 8, 0, 0}, {11711, 9541, 20, 4, 0, 0}, {11711, 10257, 8, 8, 0, 0},
    {11731, 0, 0, 48, 0, 0}, {11731, 8176, 4, 4, 0, 0}, {11749, 0, 0, 24, 0, 0},
    {11770, 0, 0, 24, 0, 0}, {11770, 9460, 8, 8, 0, 0}, {11796, 0, 0, 48, 0, 0},
    {11796, 4243, 32, 4, 0, 0}, {11796, 6734, 8, 8, 0, 0}, {11796, 9175, 44, 4, 0, 0},
    {11796, 9505, 40, 4, 0, 0}, {11796, 10665, 0, 8, 0, 0}, {11796, 11871, 36, 4, 0, 0},
    {11821, 0, 0, 40, 0, 0}, {11821, 9654, 24, 8, 0, 0}, {11821, 9658, 32, 8, 0, 0},
    {11821, 12480, 16, 8, 0, 0}, {12125, 0, 0, 496, 0, 0}, {12125, 8064, 16, 8, 0, 0},
    {12125, 9496, 32, 8, 0, 0}, {12125, 9553, 24, 4, 0, 0}, {12125, 12631, 40, 456, 0, 0},
    {12464, 0, 0, 32, 0, 0}, {12464, 8126, 24, 8, 0, 0}, {12530, 0, 0, 32, 0, 0},
    {12530, 8126, 24, 8, 0, 0}, {12851, 0, 0, 32, 0, 0}, {12851, 5814, 16, 8, 0, 0},
    {12851, 10897, 24, 8, 0, 0}, {12990, 0, 0, 72, 0, 0}, {12990, 7668, 64, 8, 0, 0},
    {13032, 0, 0, 40, 0, 0}, {13032, 8606, 24, 8, 0, 0}, {13032, 10695, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2375, 22}, {9387, 5},
};

static const struct table_type types[] = {
    {70, 841, 64, 64, 0, 5}, {84, 11902, 64, 64, 5, 1}, {132, 3562, 48, 48, 6, 3},
    {140, 3601, 64, 64, 9, 3}, {303, 1423, 88, 88, 12, 8}, {371, 386, 24, 24, 20, 0},
    {407, 435, 56, 56, 20, 1}, {469, 497, 48, 48, 21, 2}, {531, 553, 64, 64, 23, 2},
    {581, 603, 56, 56, 25, 3}, {649, 1634, 104, 104, 28, 9}, {930, 930, 48, 48, 37, 0},
    {2082, 1242, 192, 48, 37, 0}, {2104, 1810, 72, 72, 37, 6}, {2118, 1832, 56, 56, 43, 2},
    {2143, 1847, 112, 112, 45, 11}, {2155, 1867, 72, 72, 56, 6}, {2174, 2174, 32, 32, 62, 2},
    {2194, 2194, 24, 24, 64, 1}, {2216, 3579, 48, 48, 65, 3}, {2240, 1945, 104, 104, 68, 8},
    {2259, 1945, 104, 104, 76, 8}, {2278, 1945, 104, 104, 84, 8}, {2559, 1680, 32, 32, 92, 1},
    {2589, 2589, 48, 48, 93, 3}, {2633, 1, 24, 24, 96, 1}, {2642, 293, 104, 104, 97, 9},
    {2658, 7192, 24, 24, 106, 1}, {2678, 2166, 144, 144, 107, 13}, {2692, 12, 448, 448, 120, 0},
    {2708, 26, 240, 240, 120, 0}, {2724, 40, 112, 112, 120, 0}, {2743, 54, 152, 152, 120, 1},
    {2764, 5786, 56, 56, 121, 1}, {2793, 5786, 56, 56, 122, 1}, {2830, 3929, 32, 32, 123, 1},
    {2856, 188, 48, 48, 124, 1}, {2869, 2010, 88, 88, 125, 3}, {2881, 2349, 64, 64, 128, 2},
    {2893, 95, 72, 72, 130, 1}, {2908, 108, 128, 128, 131, 3}, {2929, 199, 32, 32, 134, 2},
    {2949, 895, 160, 160, 136, 10}, {2968, 2125, 24, 24, 146, 0}, {2993, 11887, 96, 96, 146, 2},
    {3008, 1074, 32, 32, 148, 0}, {3023, 1054, 32, 32, 148, 1}, {3043, 236, 64, 64, 149, 2},
    {3114, 226, 32, 32, 151, 0}, {3144, 10840, 48, 48, 151, 4}, {3163, 4543, 152, 152, 155, 3},
    {3182, 4543, 152, 152, 158, 3}, {3201, 4543, 152, 152, 161, 3}, {3220, 4654, 64, 64, 164, 3},
    {3232, 6579, 48, 48, 167, 2}, {3243, 9516, 40, 40, 169, 2}, {3273, 11631, 120, 120, 171, 7},
    {3286, 12167, 192, 192, 178, 12}, {3304, 4662, 24, 24, 190, 1}, {3323, 8028, 32, 32, 191, 2},
    {3335, 2428, 80, 80, 193, 6}, {3349, 2520, 72, 72, 199, 6}, {3363, 745, 64, 64, 205, 1},
    {3380, 121, 192, 192, 206, 0}, {3401, 175, 224, 224, 206, 1}, {3424, 2061, 56, 56, 207, 0},
    {3462, 702, 56, 56, 207, 0}, {3476, 731, 152, 152, 207, 8}, {3492, 708, 24, 24, 215, 1},
    {3517, 2325, 272, 272, 216, 9}, {3535, 2300, 24, 24, 225, 1}, {3636, 10994, 56, 56, 226, 2},
    {3655, 2020, 248, 248, 228, 0}, {3670, 2020, 248, 248, 228, 0}, {3685, 2020, 248, 248, 228, 0},
    {3700, 2020, 248, 248, 228, 0}, {3715, 2020, 248, 248, 228, 0}, {3731, 2020, 248, 248, 228, 0},
    {3747, 1791, 48, 48, 228, 0}, {3762, 2047, 232, 232, 228, 3}, {3779, 1713, 32, 32, 231, 0},
    {3794, 1728, 32, 32, 231, 1}, {3807, 1700, 88, 88, 232, 3}, {3824, 1741, 96, 96, 235, 7},
    {3856, 10744, 48, 48, 242, 1}, {3870, 8886, 64, 64, 243, 6}, {3885, 8869, 32, 32, 249, 2},
    {3905, 8905, 40, 40, 251, 1}, {4268, 4280, 64, 64, 252, 1}, {4342, 824, 120, 120, 253, 9},
    {4560, 912, 56, 56, 262, 3}, {4610, 863, 56, 56, 265, 0}, {4620, 4673, 32, 32, 265, 1},
    {4639, 11640, 32, 32, 266, 1}, {4752, 4770, 32, 32, 267, 2}, {4791, 940, 24, 24, 269, 1},
    {4835, 4835, 32, 32, 270, 2}, {4847, 1196, 56, 40, 272, 3}, {5042, 953, 176, 176, 275, 10},
    {5116, 3449, 112, 112, 285, 2}, {5140, 5766, 56, 56, 287, 1}, {5164, 5802, 80, 80, 288, 1},
    {5291, 1310, 104, 96, 289, 8}, {5301, 1040, 24, 24, 297, 1}, {5629, 1095, 48, 48, 298, 1},
    {5647, 1115, 40, 40, 299, 1}, {5661, 1131, 32, 32, 300, 2}, {5679, 1177, 96, 96, 302, 2},
    {5695, 1151, 32, 32, 304, 2}, {5878, 1242, 48, 48, 306, 0}, {5883, 6045, 56, 56, 306, 2},
    {5901, 2410, 24, 24, 308, 1}, {5912, 6045, 56, 56, 309, 2}, {5929, 2410, 24, 24, 311, 1},
    {5939, 6045, 56, 56, 312, 2}, {5964, 6045, 56, 56, 314, 2}, {5988, 6045, 56, 56, 316, 2},
    {6014, 6045, 56, 56, 318, 2}, {6033, 2410, 24, 24, 320, 1}, {6281, 6291, 48, 48, 321, 3},
    {6534, 6552, 56, 56, 324, 2}, {6620, 6645, 32, 32, 326, 2}, {6681, 1255, 24, 24, 328, 0},
    {6690, 6708, 48, 48, 328, 2}, {6728, 3074, 368, 368, 330, 8}, {6754, 1765, 200, 200, 338, 9},
    {6924, 1283, 120, 120, 347, 12}, {7033, 8974, 128, 128, 359, 8}, {7062, 10058, 64, 64, 367, 5},
    {7286, 1310, 96, 96, 372, 8}, {7296, 1196, 48, 40, 380, 3}, {7491, 1393, 40, 40, 383, 2},
    {7496, 1337, 280, 280, 385, 1}, {7512, 1354, 32, 40, 386, 1}, {7529, 1372, 32, 40, 387, 1},
    {8170, 1322, 168, 168, 388, 2}, {8185, 10906, 32, 32, 390, 1}, {8200, 3099, 32, 32, 391, 2},
    {8219, 12139, 40, 40, 393, 2}, {8234, 12125, 496, 496, 395, 3}, {8260, 3978, 48, 48, 398, 4},
    {8281, 4806, 32, 32, 402, 2}, {8297, 5182, 56, 56, 404, 2}, {8320, 5569, 56, 56, 406, 2},
    {8360, 5246, 32, 32, 408, 2}, {8379, 5319, 40, 40, 410, 2}, {8395, 5579, 48, 48, 412, 2},
    {8411, 6140, 40, 40, 414, 2}, {8431, 6627, 32, 32, 416, 2}, {8453, 7445, 64, 64, 418, 5},
    {8471, 8035, 56, 56, 423, 1}, {8488, 10137, 64, 64, 424, 2}, {8511, 10352, 48, 48, 426, 2},
    {8529, 10674, 32, 32, 428, 1}, {8546, 11323, 32, 32, 429, 2}, {8564, 11923, 40, 40, 431, 2},
    {8584, 13015, 56, 56, 433, 3}, {8666, 1322, 168, 168, 436, 2}, {8780, 1485, 40, 40, 438, 0},
    {8785, 8820, 32, 32, 438, 1}, {8799, 8835, 32, 32, 439, 1}, {8935, 8954, 48, 48, 440, 4},
    {9083, 2462, 112, 112, 444, 1}, {9097, 9101, 32, 32, 445, 2}, {9119, 9132, 24, 24, 447, 1},
    {9254, 1196, 48, 40, 448, 3}, {9287, 1547, 144, 152, 451, 3}, {9298, 1578, 48, 48, 454, 3},
    {9305, 12851, 32, 32, 457, 2}, {9320, 1196, 56, 40, 459, 3}, {9365, 9375, 72, 72, 462, 1},
    {9387, 1605, 56, 56, 463, 4}, {9760, 9775, 64, 64, 467, 3}, {9798, 4415, 32, 32, 470, 1},
    {9818, 8153, 40, 40, 471, 1}, {9838, 9338, 40, 40, 472, 3}, {9884, 9860, 56, 56, 475, 0},
    {9913, 9872, 24, 24, 475, 0}, {10048, 1753, 40, 40, 475, 0}, {10205, 1659, 104, 104, 475, 2},
    {10276, 217, 72, 72, 477, 4}, {10291, 2031, 104, 104, 481, 2}, {10402, 10411, 56, 56, 483, 4},
    {10460, 12990, 72, 72, 487, 1}, {10562, 10568, 48, 48, 488, 4}, {10584, 359, 88, 88, 492, 3},
    {10593, 688, 96, 96, 495, 4}, {10702, 10711, 32, 32, 499, 1}, {10862, 10432, 24, 24, 500, 0},
    {10875, 10241, 48, 48, 500, 1}, {10936, 1765, 200, 200, 501, 9}, {10940, 10973, 48, 48, 510, 1},
    {11012, 1777, 40, 40, 511, 3}, {11227, 10478, 64, 64, 514, 4},
    {11241, 10493, 240, 240, 518, 20}, {11260, 10513, 112, 112, 538, 8},
    {11275, 2554, 32, 32, 546, 2}, {11287, 10543, 56, 56, 548, 2}, {11305, 3621, 56, 56, 550, 4},
    {11499, 11499, 32, 32, 554, 2}, {11595, 12530, 32, 32, 556, 1}, {11815, 11821, 40, 40, 557, 3},
    {11848, 3840, 104, 104, 560, 6}, {12415, 3918, 40, 40, 566, 2}, {12443, 1918, 24, 32, 568, 1},
    {12449, 12464, 32, 32, 569, 1}, {12480, 3128, 880, 880, 570, 10}, {12485, 2485, 24, 24, 580, 1},
    {12548, 12564, 112, 112, 581, 2}, {12631, 1322, 168, 168, 583, 2},
    {12743, 2537, 56, 56, 585, 4}, {12761, 2537, 56, 56, 589, 4}, {12771, 2537, 56, 56, 593, 4},
    {12832, 1196, 56, 40, 597, 3}, {12894, 254, 56, 56, 600, 4}, {12924, 2222, 160, 160, 604, 16},
    {12958, 2359, 120, 120, 620, 12}, {13011, 13032, 40, 40, 632, 2},
    {13042, 5235, 168, 168, 634, 3}, {13056, 5235, 168, 168, 637, 3},
};

static const struct table_held held[] = {
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9654, C_MEMBER_OBJECT, 48, 1},
    {5454, C_MEMBER_OBJECT, 16, 1}, {5463, C_MEMBER_OBJECT, 24, 1}, {5472, C_MEMBER_OBJECT, 32, 1},
    {12661, C_MEMBER_OBJECT, 16, 1}, {12649, C_MEMBER_OBJECT, 24, 1},
    {12638, C_MEMBER_OBJECT, 32, 1}, {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {12415, C_MEMBER_OBJECT, 32, 1}, {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1},
    {9419, C_MEMBER_OBJECT, 64, 1}, {9460, C_MEMBER_OBJECT, 72, 1}, {10072, C_MEMBER_OBJECT, 80, 1},
    {6311, C_MEMBER_OBJECT, 32, 1}, {6311, C_MEMBER_OBJECT, 32, 1}, {10115, C_MEMBER_OBJECT, 40, 1},
    {6311, C_MEMBER_OBJECT, 32, 1}, {11608, C_MEMBER_OBJECT, 56, 1}, {6311, C_MEMBER_OBJECT, 32, 1},
    {10115, C_MEMBER_OBJECT, 40, 1}, {11608, C_MEMBER_OBJECT, 48, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9452, C_MEMBER_OBJECT, 64, 1},
    {11615, C_MEMBER_OBJECT, 72, 1}, {6586, C_MEMBER_OBJECT, 80, 1}, {6595, C_MEMBER_OBJECT, 88, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {12625, C_MEMBER_OBJECT, 64, 1},
    {10847, C_MEMBER_OBJECT, 40, 1}, {12779, C_MEMBER_OBJECT, 48, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {9419, C_MEMBER_OBJECT, 64, 1},
    {6586, C_MEMBER_OBJECT, 72, 1}, {8758, C_MEMBER_OBJECT, 80, 1}, {9791, C_MEMBER_OBJECT, 88, 1},
    {12149, C_MEMBER_OBJECT, 96, 1}, {10332, C_MEMBER_OBJECT, 104, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {5042, C_MEMBER_OBJECT, 64, 1},
    {11840, C_MEMBER_OBJECT, 16, 1}, {11833, C_MEMBER_OBJECT, 24, 1},
    {12886, C_MEMBER_OBJECT, 16, 1}, {12202, C_MEMBER_OBJECT, 16, 1},
    {12221, C_MEMBER_OBJECT, 24, 1}, {12210, C_MEMBER_OBJECT, 32, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1},
    {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1}, {6234, C_MEMBER_OBJECT, 64, 1},
    {9667, C_MEMBER_OBJECT, 72, 1}, {10641, C_MEMBER_OBJECT, 96, 1}, {5878, C_MEMBER_OBJECT, 16, 1},
    {4254, C_MEMBER_OBJECT, 24, 1}, {12415, C_MEMBER_OBJECT, 32, 1}, {5272, C_MEMBER_OBJECT, 40, 1},
    {4785, C_MEMBER_OBJECT, 48, 1}, {6234, C_MEMBER_OBJECT, 64, 1}, {9667, C_MEMBER_OBJECT, 72, 1},
    {10641, C_MEMBER_OBJECT, 96, 1}, {5878, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {12415, C_MEMBER_OBJECT, 32, 1}, {5272, C_MEMBER_OBJECT, 40, 1}, {4785, C_MEMBER_OBJECT, 48, 1},
    {6234, C_MEMBER_OBJECT, 64, 1}, {9667, C_MEMBER_OBJECT, 72, 1}, {10641, C_MEMBER_OBJECT, 96, 1},
    {10736, C_MEMBER_OBJECT, 16, 1}, {2619, C_MEMBER_OBJECT, 16, 1}, {2578, C_MEMBER_OBJECT, 24, 1},
    {2599, C_MEMBER_OBJECT, 32, 1}, {5878, C_MEMBER_OBJECT, 16, 1}, {7135, C_MEMBER_OBJECT, 16, 1},
    {7080, C_MEMBER_OBJECT, 24, 1}, {7108, C_MEMBER_OBJECT, 32, 1}, {7094, C_MEMBER_OBJECT, 40, 1},
    {7121, C_MEMBER_OBJECT, 48, 1}, {7144, C_MEMBER_OBJECT, 56, 1}, {7155, C_MEMBER_OBJECT, 64, 1},
    {5878, C_MEMBER_OBJECT, 88, 1}, {7169, C_MEMBER_OBJECT, 96, 1}, {7185, C_MEMBER_OBJECT, 16, 1},
    {12044, C_MEMBER_OBJECT, 16, 1}, {11946, C_MEMBER_OBJECT, 24, 1},
    {11989, C_MEMBER_OBJECT, 32, 1}, {11961, C_MEMBER_OBJECT, 40, 1},
    {12013, C_MEMBER_OBJECT, 48, 1}, {12064, C_MEMBER_OBJECT, 56, 1},
    {12076, C_MEMBER_OBJECT, 64, 1}, {5878, C_MEMBER_OBJECT, 88, 1},
    {12091, C_MEMBER_OBJECT, 96, 1}, {12028, C_MEMBER_OBJECT, 104, 1},
    {12003, C_MEMBER_OBJECT, 112, 1}, {12054, C_MEMBER_OBJECT, 120, 1},
    {11976, C_MEMBER_OBJECT, 128, 1}, {12591, C_MEMBER_OBJECT, 104, 1},
    {5780, C_MEMBER_OBJECT, 32, 1}, {5780, C_MEMBER_OBJECT, 32, 1}, {6136, C_MEMBER_OBJECT, 24, 1},
    {8765, C_MEMBER_OBJECT, 40, 1}, {7985, C_MEMBER_OBJECT, 16, 1}, {5870, C_MEMBER_OBJECT, 24, 1},
    {6572, C_MEMBER_OBJECT, 32, 1}, {12865, C_MEMBER_OBJECT, 16, 1}, {5870, C_MEMBER_OBJECT, 24, 1},
    {10426, C_MEMBER_OBJECT, 40, 1}, {5280, C_MEMBER_OBJECT, 80, 1}, {4743, C_MEMBER_OBJECT, 88, 1},
    {10687, C_MEMBER_OBJECT, 96, 1}, {8614, C_MEMBER_OBJECT, 16, 1}, {5878, C_MEMBER_OBJECT, 24, 1},
    {4459, C_MEMBER_OBJECT, 32, 1}, {4466, C_MEMBER_OBJECT, 64, 1}, {12196, C_MEMBER_OBJECT, 96, 1},
    {4743, C_MEMBER_OBJECT, 104, 1}, {5280, C_MEMBER_OBJECT, 112, 1},
    {4259, C_MEMBER_OBJECT, 120, 1}, {10687, C_MEMBER_OBJECT, 128, 1},
    {4818, C_MEMBER_OBJECT, 136, 1}, {6302, C_MEMBER_OBJECT, 144, 1},
    {9962, C_MEMBER_OBJECT, 152, 1}, {4459, C_MEMBER_OBJECT, 32, 1}, {4466, C_MEMBER_OBJECT, 64, 1},
    {12791, C_MEMBER_OBJECT, 24, 1}, {10802, C_MEMBER_OBJECT, 40, 1},
    {11205, C_MEMBER_OBJECT, 48, 1}, {10609, C_MEMBER_OBJECT, 16, 1},
    {12879, C_MEMBER_OBJECT, 24, 1}, {5878, C_MEMBER_OBJECT, 32, 1},
    {12779, C_MEMBER_OBJECT, 40, 1}, {10580, C_MEMBER_OBJECT, 16, 1},
    {5878, C_MEMBER_OBJECT, 136, 1}, {12779, C_MEMBER_OBJECT, 144, 1},
    {10580, C_MEMBER_OBJECT, 16, 1}, {5878, C_MEMBER_OBJECT, 136, 1},
    {12779, C_MEMBER_OBJECT, 144, 1}, {10580, C_MEMBER_OBJECT, 16, 1},
    {5878, C_MEMBER_OBJECT, 136, 1}, {12779, C_MEMBER_OBJECT, 144, 1},
    {4497, C_MEMBER_OBJECT, 16, 1}, {5878, C_MEMBER_OBJECT, 40, 1}, {12779, C_MEMBER_OBJECT, 48, 1},
    {12779, C_MEMBER_OBJECT, 32, 1}, {5878, C_MEMBER_OBJECT, 40, 1}, {5732, C_MEMBER_OBJECT, 16, 1},
    {6311, C_MEMBER_OBJECT, 24, 1}, {3956, C_MEMBER_OBJECT, 56, 1}, {3967, C_MEMBER_OBJECT, 64, 1},
    {5732, C_MEMBER_OBJECT, 80, 1}, {10634, C_MEMBER_OBJECT, 88, 1},
    {12871, C_MEMBER_OBJECT, 96, 1}, {5878, C_MEMBER_OBJECT, 104, 1},
    {12779, C_MEMBER_OBJECT, 112, 1}, {4509, C_MEMBER_OBJECT, 32, 1},
    {6234, C_MEMBER_OBJECT, 40, 1}, {6226, C_MEMBER_OBJECT, 48, 1}, {5732, C_MEMBER_OBJECT, 56, 1},
    {10634, C_MEMBER_OBJECT, 64, 1}, {6311, C_MEMBER_OBJECT, 72, 1},
    {5718, C_MEMBER_OBJECT, 120, 1}, {10123, C_MEMBER_OBJECT, 136, 1},
    {11193, C_MEMBER_OBJECT, 152, 1}, {10580, C_MEMBER_OBJECT, 168, 1},
    {12779, C_MEMBER_OBJECT, 176, 1}, {5878, C_MEMBER_OBJECT, 184, 1},
    {11216, C_MEMBER_OBJECT, 16, 1}, {5878, C_MEMBER_OBJECT, 16, 1},
    {12779, C_MEMBER_OBJECT, 24, 1}, {9151, C_MEMBER_OBJECT, 16, 1}, {5756, C_MEMBER_OBJECT, 24, 1},
    {6226, C_MEMBER_OBJECT, 32, 1}, {7953, C_MEMBER_OBJECT, 40, 1}, {8618, C_MEMBER_OBJECT, 48, 1},
    {8138, C_MEMBER_OBJECT, 56, 1}, {9674, C_MEMBER_OBJECT, 24, 1}, {9686, C_MEMBER_OBJECT, 32, 1},
    {10026, C_MEMBER_OBJECT, 40, 1}, {10038, C_MEMBER_OBJECT, 48, 1},
    {10011, C_MEMBER_OBJECT, 56, 1}, {9272, C_MEMBER_OBJECT, 64, 1}, {6381, C_MEMBER_OBJECT, 48, 1},
    {12591, C_MEMBER_OBJECT, 184, 1}, {10156, C_MEMBER_OBJECT, 24, 1},
    {10166, C_MEMBER_OBJECT, 32, 1}, {6060, C_MEMBER_OBJECT, 40, 1},
    {10648, C_MEMBER_OBJECT, 48, 1}, {12865, C_MEMBER_OBJECT, 56, 1},
    {9942, C_MEMBER_OBJECT, 64, 1}, {6524, C_MEMBER_OBJECT, 136, 1},
    {4527, C_MEMBER_OBJECT, 144, 1}, {10225, C_MEMBER_OBJECT, 16, 1},
    {11317, C_MEMBER_OBJECT, 16, 1}, {10156, C_MEMBER_OBJECT, 48, 1},
    {10166, C_MEMBER_OBJECT, 56, 1}, {4516, C_MEMBER_OBJECT, 72, 1},
    {10604, C_MEMBER_OBJECT, 184, 1}, {10616, C_MEMBER_OBJECT, 192, 1},
    {10625, C_MEMBER_OBJECT, 200, 1}, {10110, C_MEMBER_OBJECT, 208, 1},
    {4552, C_MEMBER_OBJECT, 216, 1}, {12581, C_MEMBER_OBJECT, 16, 1},
    {9005, C_MEMBER_OBJECT, 32, 1}, {12779, C_MEMBER_OBJECT, 48, 1},
    {10102, C_MEMBER_OBJECT, 16, 1}, {11449, C_MEMBER_OBJECT, 56, 1},
    {11395, C_MEMBER_OBJECT, 72, 1}, {5450, C_MEMBER_OBJECT, 24, 1},
    {10953, C_MEMBER_OBJECT, 40, 1}, {9423, C_MEMBER_OBJECT, 64, 1}, {8640, C_MEMBER_OBJECT, 72, 1},
    {2075, C_MEMBER_OBJECT, 16, 1}, {5450, C_MEMBER_OBJECT, 32, 1}, {9956, C_MEMBER_OBJECT, 48, 1},
    {10920, C_MEMBER_OBJECT, 56, 1}, {6362, C_MEMBER_OBJECT, 72, 1}, {6371, C_MEMBER_OBJECT, 80, 1},
    {6341, C_MEMBER_OBJECT, 88, 1}, {7938, C_MEMBER_OBJECT, 40, 1}, {8614, C_MEMBER_OBJECT, 16, 1},
    {4254, C_MEMBER_OBJECT, 24, 1}, {8671, C_MEMBER_OBJECT, 32, 1}, {12779, C_MEMBER_OBJECT, 40, 1},
    {6156, C_MEMBER_OBJECT, 48, 1}, {12794, C_MEMBER_OBJECT, 56, 1}, {8859, C_MEMBER_OBJECT, 16, 1},
    {12779, C_MEMBER_OBJECT, 24, 1}, {7938, C_MEMBER_OBJECT, 24, 1},
    {12779, C_MEMBER_OBJECT, 48, 1}, {4144, C_MEMBER_OBJECT, 16, 1}, {4051, C_MEMBER_OBJECT, 32, 1},
    {4173, C_MEMBER_OBJECT, 40, 1}, {4153, C_MEMBER_OBJECT, 48, 1}, {4161, C_MEMBER_OBJECT, 56, 1},
    {4086, C_MEMBER_OBJECT, 64, 1}, {4108, C_MEMBER_OBJECT, 72, 1}, {4059, C_MEMBER_OBJECT, 80, 1},
    {4131, C_MEMBER_OBJECT, 96, 1}, {9029, C_MEMBER_OBJECT, 24, 1}, {9020, C_MEMBER_OBJECT, 32, 1},
    {9043, C_MEMBER_OBJECT, 40, 1}, {8126, C_MEMBER_OBJECT, 24, 1}, {8126, C_MEMBER_OBJECT, 24, 1},
    {8067, C_MEMBER_OBJECT, 16, 1}, {8114, C_MEMBER_OBJECT, 24, 1}, {9604, C_MEMBER_OBJECT, 16, 1},
    {4870, C_MEMBER_OBJECT, 16, 1}, {4882, C_MEMBER_OBJECT, 24, 1}, {5609, C_MEMBER_OBJECT, 16, 1},
    {5591, C_MEMBER_OBJECT, 24, 1}, {5598, C_MEMBER_OBJECT, 32, 1}, {4918, C_MEMBER_OBJECT, 48, 1},
    {4926, C_MEMBER_OBJECT, 56, 1}, {4993, C_MEMBER_OBJECT, 64, 1}, {5015, C_MEMBER_OBJECT, 72, 1},
    {4963, C_MEMBER_OBJECT, 80, 1}, {4906, C_MEMBER_OBJECT, 88, 1}, {4936, C_MEMBER_OBJECT, 104, 1},
    {4985, C_MEMBER_OBJECT, 112, 1}, {4975, C_MEMBER_OBJECT, 120, 1},
    {5027, C_MEMBER_OBJECT, 136, 1}, {9732, C_MEMBER_OBJECT, 96, 1},
    {9745, C_MEMBER_OBJECT, 104, 1}, {5740, C_MEMBER_OBJECT, 48, 1},
    {12779, C_MEMBER_OBJECT, 72, 1}, {7394, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 32, 1},
    {7423, C_MEMBER_OBJECT, 40, 1}, {7403, C_MEMBER_OBJECT, 48, 1}, {7411, C_MEMBER_OBJECT, 56, 1},
    {7349, C_MEMBER_OBJECT, 64, 1}, {7371, C_MEMBER_OBJECT, 72, 1}, {7322, C_MEMBER_OBJECT, 80, 1},
    {5556, C_MEMBER_OBJECT, 16, 1}, {12507, C_MEMBER_OBJECT, 40, 1},
    {12507, C_MEMBER_OBJECT, 32, 1}, {9791, C_MEMBER_OBJECT, 16, 1}, {9460, C_MEMBER_OBJECT, 24, 1},
    {12425, C_MEMBER_OBJECT, 64, 1}, {6675, C_MEMBER_OBJECT, 72, 1}, {8853, C_MEMBER_OBJECT, 16, 1},
    {7438, C_MEMBER_OBJECT, 24, 1}, {5843, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 40, 1},
    {6164, C_MEMBER_OBJECT, 16, 1}, {5843, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 40, 1},
    {6164, C_MEMBER_OBJECT, 16, 1}, {5843, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 40, 1},
    {5843, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 40, 1}, {5843, C_MEMBER_OBJECT, 16, 1},
    {5860, C_MEMBER_OBJECT, 40, 1}, {5843, C_MEMBER_OBJECT, 16, 1}, {5860, C_MEMBER_OBJECT, 40, 1},
    {6164, C_MEMBER_OBJECT, 16, 1}, {6219, C_MEMBER_OBJECT, 24, 1}, {6209, C_MEMBER_OBJECT, 32, 1},
    {6196, C_MEMBER_OBJECT, 40, 1}, {11591, C_MEMBER_OBJECT, 16, 1}, {8079, C_MEMBER_OBJECT, 24, 1},
    {6764, C_MEMBER_OBJECT, 16, 1}, {8064, C_MEMBER_OBJECT, 24, 1}, {11591, C_MEMBER_OBJECT, 16, 1},
    {8096, C_MEMBER_OBJECT, 24, 1}, {6401, C_MEMBER_OBJECT, 24, 1}, {6419, C_MEMBER_OBJECT, 32, 1},
    {6408, C_MEMBER_OBJECT, 40, 1}, {6444, C_MEMBER_OBJECT, 48, 1}, {6462, C_MEMBER_OBJECT, 56, 1},
    {6495, C_MEMBER_OBJECT, 80, 1}, {6438, C_MEMBER_OBJECT, 96, 1},
    {6471, C_MEMBER_OBJECT_ARRAY, 360, 0}, {11049, C_MEMBER_OBJECT, 64, 1},
    {11067, C_MEMBER_OBJECT, 80, 1}, {11085, C_MEMBER_OBJECT, 96, 1},
    {11103, C_MEMBER_OBJECT, 112, 1}, {11121, C_MEMBER_OBJECT, 128, 1},
    {11139, C_MEMBER_OBJECT, 144, 1}, {11157, C_MEMBER_OBJECT, 160, 1},
    {11175, C_MEMBER_OBJECT, 176, 1}, {12779, C_MEMBER_OBJECT, 192, 1},
    {6799, C_MEMBER_OBJECT, 16, 1}, {6842, C_MEMBER_OBJECT, 24, 1}, {6809, C_MEMBER_OBJECT, 32, 1},
    {6855, C_MEMBER_OBJECT, 40, 1}, {6786, C_MEMBER_OBJECT, 48, 1}, {6833, C_MEMBER_OBJECT, 56, 1},
    {6883, C_MEMBER_OBJECT, 64, 1}, {6823, C_MEMBER_OBJECT, 72, 1}, {6907, C_MEMBER_OBJECT, 80, 1},
    {6871, C_MEMBER_OBJECT, 88, 1}, {6769, C_MEMBER_OBJECT, 96, 1}, {6893, C_MEMBER_OBJECT, 104, 1},
    {10780, C_MEMBER_OBJECT, 16, 1}, {10770, C_MEMBER_OBJECT, 24, 1},
    {10761, C_MEMBER_OBJECT, 40, 1}, {10790, C_MEMBER_OBJECT, 48, 1},
    {4721, C_MEMBER_OBJECT, 72, 1}, {6764, C_MEMBER_OBJECT, 88, 1}, {4727, C_MEMBER_OBJECT, 112, 1},
    {5878, C_MEMBER_OBJECT, 120, 1}, {6687, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1},
    {8671, C_MEMBER_OBJECT, 32, 1}, {5878, C_MEMBER_OBJECT, 40, 1}, {12779, C_MEMBER_OBJECT, 48, 1},
    {7394, C_MEMBER_OBJECT, 16, 1}, {7314, C_MEMBER_OBJECT, 32, 1}, {7423, C_MEMBER_OBJECT, 40, 1},
    {7403, C_MEMBER_OBJECT, 48, 1}, {7411, C_MEMBER_OBJECT, 56, 1}, {7349, C_MEMBER_OBJECT, 64, 1},
    {7371, C_MEMBER_OBJECT, 72, 1}, {7322, C_MEMBER_OBJECT, 80, 1}, {5609, C_MEMBER_OBJECT, 16, 1},
    {5591, C_MEMBER_OBJECT, 24, 1}, {5598, C_MEMBER_OBJECT, 32, 1}, {7470, C_MEMBER_OBJECT, 16, 1},
    {7477, C_MEMBER_OBJECT, 24, 1}, {3948, C_MEMBER_OBJECT_ARRAY, 16, 32},
    {4451, C_MEMBER_OBJECT_ARRAY, 32, 0}, {4689, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {7708, C_MEMBER_OBJECT, 16, 1}, {7692, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8126, C_MEMBER_OBJECT, 24, 1}, {9973, C_MEMBER_OBJECT, 16, 1}, {12174, C_MEMBER_OBJECT, 24, 1},
    {5621, C_MEMBER_OBJECT, 16, 1}, {12779, C_MEMBER_OBJECT, 32, 1}, {8064, C_MEMBER_OBJECT, 16, 1},
    {9496, C_MEMBER_OBJECT, 32, 1}, {12631, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12229, C_MEMBER_OBJECT, 16, 1}, {8064, C_MEMBER_OBJECT, 24, 1}, {4491, C_MEMBER_OBJECT, 32, 1},
    {7977, C_MEMBER_OBJECT, 40, 1}, {11216, C_MEMBER_OBJECT, 16, 1}, {3995, C_MEMBER_OBJECT, 24, 1},
    {10252, C_MEMBER_OBJECT, 16, 1}, {10695, C_MEMBER_OBJECT, 32, 1},
    {10252, C_MEMBER_OBJECT, 16, 1}, {10695, C_MEMBER_OBJECT, 32, 1},
    {5616, C_MEMBER_OBJECT, 16, 1}, {10887, C_MEMBER_OBJECT, 24, 1}, {8916, C_MEMBER_OBJECT, 24, 1},
    {8925, C_MEMBER_OBJECT, 32, 1}, {8064, C_MEMBER_OBJECT, 16, 1}, {10856, C_MEMBER_OBJECT, 24, 1},
    {6764, C_MEMBER_OBJECT, 16, 1}, {8064, C_MEMBER_OBJECT, 24, 1}, {6764, C_MEMBER_OBJECT, 16, 1},
    {8064, C_MEMBER_OBJECT, 24, 1}, {8064, C_MEMBER_OBJECT, 16, 1}, {8632, C_MEMBER_OBJECT, 24, 1},
    {12174, C_MEMBER_OBJECT, 32, 1}, {5530, C_MEMBER_OBJECT, 40, 1}, {5538, C_MEMBER_OBJECT, 48, 1},
    {8064, C_MEMBER_OBJECT, 16, 1}, {10252, C_MEMBER_OBJECT, 16, 1},
    {10695, C_MEMBER_OBJECT, 40, 1}, {10270, C_MEMBER_OBJECT, 16, 1},
    {10695, C_MEMBER_OBJECT, 32, 1}, {6172, C_MEMBER_OBJECT, 16, 1}, {6764, C_MEMBER_OBJECT, 16, 1},
    {8064, C_MEMBER_OBJECT, 24, 1}, {6764, C_MEMBER_OBJECT, 16, 1}, {8064, C_MEMBER_OBJECT, 24, 1},
    {8606, C_MEMBER_OBJECT, 32, 1}, {10695, C_MEMBER_OBJECT, 40, 1}, {6610, C_MEMBER_OBJECT, 48, 1},
    {7708, C_MEMBER_OBJECT, 16, 1}, {7692, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8126, C_MEMBER_OBJECT, 24, 1}, {8126, C_MEMBER_OBJECT, 24, 1}, {7960, C_MEMBER_OBJECT, 16, 1},
    {11337, C_MEMBER_OBJECT, 24, 1}, {11581, C_MEMBER_OBJECT, 32, 1},
    {8747, C_MEMBER_OBJECT, 40, 1}, {9164, C_MEMBER_OBJECT, 40, 1}, {8194, C_MEMBER_OBJECT, 16, 1},
    {6764, C_MEMBER_OBJECT, 24, 1}, {9111, C_MEMBER_OBJECT, 16, 1}, {5609, C_MEMBER_OBJECT, 16, 1},
    {5591, C_MEMBER_OBJECT, 24, 1}, {5598, C_MEMBER_OBJECT, 32, 1}, {9189, C_MEMBER_OBJECT, 24, 1},
    {12670, C_MEMBER_OBJECT, 64, 1}, {12779, C_MEMBER_OBJECT, 136, 1},
    {7885, C_MEMBER_OBJECT, 16, 1}, {7893, C_MEMBER_OBJECT, 24, 1}, {7901, C_MEMBER_OBJECT, 32, 1},
    {5814, C_MEMBER_OBJECT, 16, 1}, {10897, C_MEMBER_OBJECT, 24, 1}, {5609, C_MEMBER_OBJECT, 16, 1},
    {5591, C_MEMBER_OBJECT, 24, 1}, {5598, C_MEMBER_OBJECT, 32, 1}, {12779, C_MEMBER_OBJECT, 56, 1},
    {9201, C_MEMBER_OBJECT, 16, 1}, {9194, C_MEMBER_OBJECT, 24, 1}, {9226, C_MEMBER_OBJECT, 40, 1},
    {9209, C_MEMBER_OBJECT, 48, 1}, {5851, C_MEMBER_OBJECT, 24, 1}, {5832, C_MEMBER_OBJECT, 48, 1},
    {5860, C_MEMBER_OBJECT, 56, 1}, {4410, C_MEMBER_OBJECT, 24, 1}, {8133, C_MEMBER_OBJECT, 24, 1},
    {9460, C_MEMBER_OBJECT, 16, 1}, {4254, C_MEMBER_OBJECT, 24, 1}, {8681, C_MEMBER_OBJECT, 32, 1},
    {12670, C_MEMBER_OBJECT, 24, 1}, {12779, C_MEMBER_OBJECT, 96, 1},
    {9460, C_MEMBER_OBJECT, 16, 1}, {10072, C_MEMBER_OBJECT, 24, 1},
    {11378, C_MEMBER_OBJECT, 32, 1}, {9009, C_MEMBER_OBJECT, 40, 1},
    {10090, C_MEMBER_OBJECT, 72, 1}, {10077, C_MEMBER_OBJECT, 80, 1},
    {10384, C_MEMBER_OBJECT, 16, 1}, {10393, C_MEMBER_OBJECT, 24, 1},
    {10366, C_MEMBER_OBJECT, 32, 1}, {10375, C_MEMBER_OBJECT, 40, 1},
    {7996, C_MEMBER_OBJECT, 56, 1}, {11337, C_MEMBER_OBJECT, 16, 1},
    {11586, C_MEMBER_OBJECT, 24, 1}, {11581, C_MEMBER_OBJECT, 32, 1},
    {8751, C_MEMBER_OBJECT, 40, 1}, {11624, C_MEMBER_OBJECT, 24, 1},
    {10669, C_MEMBER_OBJECT, 32, 1}, {10102, C_MEMBER_OBJECT, 40, 1},
    {7459, C_MEMBER_OBJECT, 32, 1}, {7966, C_MEMBER_OBJECT, 40, 1}, {10102, C_MEMBER_OBJECT, 48, 1},
    {12779, C_MEMBER_OBJECT, 64, 1}, {10902, C_MEMBER_OBJECT, 24, 1},
    {5878, C_MEMBER_OBJECT, 16, 1}, {11049, C_MEMBER_OBJECT, 64, 1},
    {11067, C_MEMBER_OBJECT, 80, 1}, {11085, C_MEMBER_OBJECT, 96, 1},
    {11103, C_MEMBER_OBJECT, 112, 1}, {11121, C_MEMBER_OBJECT, 128, 1},
    {11139, C_MEMBER_OBJECT, 144, 1}, {11157, C_MEMBER_OBJECT, 160, 1},
    {11175, C_MEMBER_OBJECT, 176, 1}, {12779, C_MEMBER_OBJECT, 192, 1},
    {10987, C_MEMBER_OBJECT, 16, 1}, {11337, C_MEMBER_OBJECT, 16, 1},
    {11586, C_MEMBER_OBJECT, 24, 1}, {11581, C_MEMBER_OBJECT, 32, 1},
    {9111, C_MEMBER_OBJECT, 24, 1}, {6516, C_MEMBER_OBJECT, 32, 1}, {6669, C_MEMBER_OBJECT, 40, 1},
    {8686, C_MEMBER_OBJECT, 48, 1}, {8048, C_MEMBER_OBJECT, 48, 1}, {11472, C_MEMBER_OBJECT, 80, 1},
    {11488, C_MEMBER_OBJECT, 88, 1}, {5548, C_MEMBER_OBJECT, 96, 1},
    {10828, C_MEMBER_OBJECT, 112, 1}, {12154, C_MEMBER_OBJECT, 120, 1},
    {7000, C_MEMBER_OBJECT, 128, 1}, {6965, C_MEMBER_OBJECT, 136, 1},
    {6933, C_MEMBER_OBJECT, 144, 1}, {5105, C_MEMBER_OBJECT, 152, 1},
    {2341, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {330, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {657, C_MEMBER_OBJECT, 200, 1},
    {315, C_MEMBER_OBJECT, 208, 1}, {345, C_MEMBER_OBJECT, 216, 1}, {760, C_MEMBER_OBJECT, 224, 1},
    {631, C_MEMBER_OBJECT, 232, 1}, {5261, C_MEMBER_OBJECT, 16, 1}, {5820, C_MEMBER_OBJECT, 24, 1},
    {10815, C_MEMBER_OBJECT, 32, 1}, {8717, C_MEMBER_OBJECT, 48, 1},
    {10828, C_MEMBER_OBJECT, 64, 1}, {11462, C_MEMBER_OBJECT, 72, 1},
    {9487, C_MEMBER_OBJECT, 96, 1}, {7938, C_MEMBER_OBJECT, 104, 1}, {5616, C_MEMBER_OBJECT, 16, 1},
    {5820, C_MEMBER_OBJECT, 24, 1}, {11223, C_MEMBER_OBJECT, 32, 1}, {7938, C_MEMBER_OBJECT, 48, 1},
    {8614, C_MEMBER_OBJECT, 16, 1}, {5616, C_MEMBER_OBJECT, 24, 1}, {10313, C_MEMBER_OBJECT, 40, 1},
    {9482, C_MEMBER_OBJECT, 48, 1}, {11018, C_MEMBER_OBJECT, 16, 1},
    {11030, C_MEMBER_OBJECT, 24, 1}, {8126, C_MEMBER_OBJECT, 24, 1},
    {12480, C_MEMBER_OBJECT, 16, 1}, {9654, C_MEMBER_OBJECT, 24, 1}, {9658, C_MEMBER_OBJECT, 32, 1},
    {11540, C_MEMBER_OBJECT, 16, 1}, {11556, C_MEMBER_OBJECT, 24, 1},
    {11547, C_MEMBER_OBJECT, 32, 1}, {11568, C_MEMBER_OBJECT, 40, 1},
    {11512, C_MEMBER_OBJECT, 48, 1}, {11525, C_MEMBER_OBJECT, 56, 1},
    {12117, C_MEMBER_OBJECT, 16, 1}, {12108, C_MEMBER_OBJECT, 24, 1},
    {9596, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8126, C_MEMBER_OBJECT, 24, 1},
    {7759, C_MEMBER_OBJECT, 256, 1}, {7809, C_MEMBER_OBJECT, 264, 1},
    {7775, C_MEMBER_OBJECT, 336, 1}, {7825, C_MEMBER_OBJECT, 344, 1},
    {7792, C_MEMBER_OBJECT, 352, 1}, {7840, C_MEMBER_OBJECT, 360, 1},
    {7862, C_MEMBER_OBJECT, 368, 1}, {7730, C_MEMBER_OBJECT, 848, 1},
    {7750, C_MEMBER_OBJECT, 856, 1}, {7738, C_MEMBER_OBJECT, 864, 1},
    {9533, C_MEMBER_OBJECT, 16, 1}, {11202, C_MEMBER_OBJECT, 16, 1}, {4501, C_MEMBER_OBJECT, 32, 1},
    {7708, C_MEMBER_OBJECT, 16, 1}, {7692, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {12814, C_MEMBER_OBJECT, 16, 1}, {12794, C_MEMBER_OBJECT, 24, 1},
    {12824, C_MEMBER_OBJECT, 40, 1}, {12806, C_MEMBER_OBJECT, 48, 1},
    {12814, C_MEMBER_OBJECT, 16, 1}, {12794, C_MEMBER_OBJECT, 24, 1},
    {12824, C_MEMBER_OBJECT, 40, 1}, {12806, C_MEMBER_OBJECT, 48, 1},
    {12814, C_MEMBER_OBJECT, 16, 1}, {12794, C_MEMBER_OBJECT, 24, 1},
    {12824, C_MEMBER_OBJECT, 40, 1}, {12806, C_MEMBER_OBJECT, 48, 1},
    {5609, C_MEMBER_OBJECT, 16, 1}, {5591, C_MEMBER_OBJECT, 24, 1}, {5598, C_MEMBER_OBJECT, 32, 1},
    {11883, C_MEMBER_OBJECT, 16, 1}, {12149, C_MEMBER_OBJECT, 24, 1},
    {11918, C_MEMBER_OBJECT, 32, 1}, {12779, C_MEMBER_OBJECT, 48, 1},
    {10756, C_MEMBER_OBJECT, 16, 1}, {12181, C_MEMBER_OBJECT, 24, 1},
    {8686, C_MEMBER_OBJECT, 32, 1}, {8691, C_MEMBER_OBJECT, 40, 1}, {5616, C_MEMBER_OBJECT, 48, 1},
    {11317, C_MEMBER_OBJECT, 56, 1}, {6180, C_MEMBER_OBJECT, 72, 1}, {5219, C_MEMBER_OBJECT, 80, 1},
    {10194, C_MEMBER_OBJECT, 88, 1}, {6318, C_MEMBER_OBJECT, 96, 1},
    {11343, C_MEMBER_OBJECT, 104, 1}, {6243, C_MEMBER_OBJECT, 112, 1},
    {11359, C_MEMBER_OBJECT, 120, 1}, {6257, C_MEMBER_OBJECT, 128, 1},
    {5201, C_MEMBER_OBJECT, 136, 1}, {10181, C_MEMBER_OBJECT, 144, 1},
    {11939, C_MEMBER_OBJECT, 24, 1}, {6274, C_MEMBER_OBJECT, 32, 1}, {9465, C_MEMBER_OBJECT, 40, 1},
    {7652, C_MEMBER_OBJECT, 48, 1}, {7615, C_MEMBER_OBJECT, 56, 1}, {7639, C_MEMBER_OBJECT, 64, 1},
    {7577, C_MEMBER_OBJECT, 72, 1}, {7604, C_MEMBER_OBJECT, 80, 1}, {7562, C_MEMBER_OBJECT, 88, 1},
    {7629, C_MEMBER_OBJECT, 96, 1}, {7589, C_MEMBER_OBJECT, 104, 1},
    {7549, C_MEMBER_OBJECT, 112, 1}, {8606, C_MEMBER_OBJECT, 24, 1},
    {10695, C_MEMBER_OBJECT, 32, 1}, {12591, C_MEMBER_OBJECT, 128, 1},
    {12514, C_MEMBER_OBJECT, 136, 1}, {13005, C_MEMBER_OBJECT, 152, 1},
    {12591, C_MEMBER_OBJECT, 128, 1}, {12514, C_MEMBER_OBJECT, 136, 1},
    {13005, C_MEMBER_OBJECT, 152, 1},
};

static const uint16_t static_types[] = {
    0, /* none */
};

const struct table table_3_8_18 = {
    {.hex = 0x030812f0}, names, members, enumerators, types, held, static_types,
    543, 2, 220, 0,
    NULL,
};
