/* What the debug information of CPython 3.9.18 says: made by make-table. */
#include "layout/table.h"

/* clang-format off */

static const char names[] =
    "\0" "AST_object\0" "BLAKE2bObject\0" "BLAKE2sObject\0" "BZ2Compressor\0" "BZ2Decompressor\0"
    "BaseException\0" "CArgObject\0" "CFieldObject\0" "CThunkObject\0" "Compressor\0" "Context\0"
    "ContextVar\0" "DataError\0" "DatabaseError\0" "Decompressor\0" "DialectObj\0"
    "DictRemoverObject\0" "DirEntry\0" "EVPobject\0" "ElementIterObject\0" "ElementObject\0"
    "ElementObjectExtra\0" "Error\0" "FutureObj\0" "HMACobject\0" "ImportError\0" "IntegrityError\0"
    "InterfaceError\0" "InternalError\0" "MatchObject\0" "MultibyteCodec\0" "MultibyteCodecObject\0"
    "MultibyteIncrementalDecoder\0" "MultibyteIncrementalDecoderObject\0"
    "MultibyteIncrementalEncoder\0" "MultibyteIncrementalEncoderObject\0" "MultibyteStreamReader\0"
    "MultibyteStreamReaderObject\0" "MultibyteStreamWriter\0" "MultibyteStreamWriterObject\0"
    "NotSupportedError\0" "OSError\0" "OperationalError\0" "ParentLocator\0" "PatternObject\0"
    "Pdata\0" "PicklerMemoProxyObject\0" "PicklerObject\0" "ProfilerObject\0" "ProgrammingError\0"
    "PyASCIIObject\0" "PyAsyncGenASend\0" "PyAsyncGenAThrow\0" "PyAsyncGenObject\0"
    "PyBaseExceptionObject\0" "PyByteArrayObject\0" "PyBytesObject\0" "PyCFuncPtrObject\0"
    "PyCFunctionObject\0" "PyCMethodObject\0" "PyCapsule\0" "PyCellObject\0" "PyCodeObject\0"
    "PyCompactUnicodeObject\0" "PyContext\0" "PyContextToken\0" "PyContextVar\0" "PyCoroWrapper\0"
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
    "PyUnicodeObject\0" "PyVarObject\0" "PyWeakReference\0" "PyZoneInfo_ZoneInfo\0" "ReaderObj\0"
    "SHA3object\0" "ScandirIterator\0" "ScannerObject\0" "SemLockObject\0" "Socket\0" "StgDict\0"
    "StgDictObject\0" "StopIteration\0" "StructParamObject\0" "SyntaxError\0" "SystemExit\0"
    "TaskObj\0" "TaskStepMethWrapper\0" "TaskWakeupMethWrapper\0" "Token\0" "TreeBuilderObject\0"
    "UnicodeDecodeError\0" "UnicodeEncodeError\0" "UnicodeTranslateError\0"
    "UnpicklerMemoProxyObject\0" "UnpicklerObject\0" "Warning\0" "WriterObj\0" "XMLParserObject\0"
    "_DummyDecl\0" "_PyAsyncGenWrappedValue\0" "_PyDictViewObject\0" "_PyEncoderObject\0"
    "_PyErr_StackItem\0" "_PyManagedBufferObject\0" "_PyNamespaceObject\0" "_PyRuntimeState\0"
    "_PyScannerObject\0" "_PyWeakReference\0" "_Row\0" "_RunningLoopHolder\0" "_abc._abc_data\0"
    "_abc_cache\0" "_abc_data\0" "_abc_negative_cache\0" "_abc_registry\0" "_asyncio.Future\0"
    "_asyncio.FutureIter\0" "_asyncio.Task\0" "_blake2.blake2b\0" "_blake2.blake2s\0"
    "_bz2.BZ2Compressor\0" "_bz2.BZ2Decompressor\0" "_collections._deque_iterator\0"
    "_collections._deque_reverse_iterator\0" "_collections._tuplegetter\0" "_csv.Dialect\0"
    "_csv.reader\0" "_csv.writer\0" "_ctypes.CField\0" "_ctypes.CThunkObject\0"
    "_ctypes.DictRemover\0" "_ctypes.PyCFuncPtr\0" "_ctypes.StructParam_Type\0" "_ctypes._CData\0"
    "_curses.window\0" "_curses_panel.panel\0" "_elementtree._element_iterator\0" "_frame\0"
    "_gc_next\0" "_gc_prev\0" "_grouperobject\0" "_hashlib.HASH\0" "_hashlib.HMAC\0"
    "_heaptypeobject\0" "_io.BufferedRWPair\0" "_io.BufferedRandom\0" "_io.BufferedReader\0"
    "_io.BufferedWriter\0" "_io.BytesIO\0" "_io.FileIO\0" "_io.IncrementalNewlineDecoder\0"
    "_io.StringIO\0" "_io.TextIOWrapper\0" "_io._BytesIOBuffer\0" "_io._IOBase\0" "_json.Encoder\0"
    "_json.Scanner\0" "_lsprof.Profiler\0" "_lzma.LZMACompressor\0" "_lzma.LZMADecompressor\0"
    "_multiprocessing.SemLock\0" "_odictobject\0" "_pickle.Pdata\0" "_pickle.Pickler\0"
    "_pickle.PicklerMemoProxy\0" "_pickle.Unpickler\0" "_pickle.UnpicklerMemoProxy\0"
    "_pycontextobject\0" "_pycontexttokenobject\0" "_pycontextvarobject\0" "_pysqlite_Node\0"
    "_queue.SimpleQueue\0" "_sha3.sha3_224\0" "_sha3.sha3_256\0" "_sha3.sha3_384\0"
    "_sha3.sha3_512\0" "_sha3.shake_128\0" "_sha3.shake_256\0" "_socket.socket\0"
    "_sre.SRE_Scanner\0" "_ssl.MemoryBIO\0" "_ssl.Session\0" "_ssl._SSLContext\0"
    "_ssl._SSLSocket\0" "_struct.Struct\0" "_struct.unpack_iterator\0" "_symtable_entry\0"
    "_thread.RLock\0" "_thread._local\0" "_thread._localdummy\0" "_thread.lock\0" "_traceback\0"
    "_ttinfo\0" "_ttinfos\0" "_tuplegetterobject\0" "a_array\0" "accu.large\0" "accu.small\0"
    "accumulateobject\0" "active\0" "address\0" "after_forkers_child\0" "after_forkers_parent\0"
    "ag_code\0" "ag_exc_state.exc_traceback\0" "ag_exc_state.exc_type\0" "ag_exc_state.exc_value\0"
    "ag_finalizer\0" "ag_frame\0" "ag_name\0" "ag_qualname\0" "ag_weakreflist\0" "ags_gen\0"
    "ags_sendval\0" "agt_args\0" "agt_gen\0" "agw_val\0" "allocated\0" "arenaindex\0" "args\0"
    "argtypes\0" "array.array\0" "arrayobject\0" "ast.AST\0" "async_exc\0" "async_gen_finalizer\0"
    "async_gen_firstiter\0" "async_generator\0" "atexit_callback\0" "attr\0" "attrgetterobject\0"
    "attrib\0" "audit_hooks\0" "b_array\0" "b_base\0" "b_objects\0" "before_forkers\0" "binop\0"
    "buf\0" "buf.obj\0" "buffer\0" "buffer.obj\0" "buffer_callback\0" "buffered\0" "buffers\0"
    "builtin_function_or_method\0" "builtin_method\0" "builtins\0" "builtins_copy\0" "bytearray\0"
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
    "coroutine_wrapper\0" "countobject\0" "ctx\0" "ctx_prev\0" "ctx_vars\0" "ctx_weakreflist\0"
    "curexc_traceback\0" "curexc_type\0" "curexc_value\0" "currkey\0" "currvalue\0" "cursors\0"
    "cw_coroutine\0" "cwrobject\0" "cycleobject\0" "d_name\0" "d_qualname\0" "d_type\0" "data\0"
    "dataobj\0" "datetime.IsoCalendarDate\0" "datetime.datetime\0" "datetime.time\0"
    "datetime.timezone\0" "decimal.Context\0" "decimal.ContextManager\0" "decoded_chars\0"
    "decoder\0" "default_factory\0" "defaultfn\0" "defdictobject\0" "deque\0" "dequeiterobject\0"
    "dequeobject\0" "descr\0" "description\0" "di_current\0" "di_dict\0" "di_odict\0" "di_result\0"
    "dialect\0" "dict\0" "dict_itemiterator\0" "dict_items\0" "dict_keyiterator\0" "dict_keys\0"
    "dict_reverseitemiterator\0" "dict_reversekeyiterator\0" "dict_reversevalueiterator\0"
    "dict_valueiterator\0" "dict_values\0" "dictiterobject\0" "dispatch_table\0" "dk_indices\0"
    "dk_nentries\0" "dk_refcnt\0" "dk_usable\0" "doc\0" "dropwhileobject\0" "dstoff\0" "dummies\0"
    "dv_dict\0" "element\0" "element_factory\0" "en_longindex\0" "en_result\0" "en_sit\0"
    "encoder\0" "encoding\0" "end_event_obj\0" "end_ns_event_obj\0" "entity\0" "enumerate\0"
    "enumobject\0" "errcheck\0" "errors\0" "events_append\0" "exc_info\0" "exc_tb\0" "exc_type\0"
    "exc_value\0" "externalTimer\0" "extra\0" "f_back\0" "f_builtins\0" "f_code\0" "f_gen\0"
    "f_globals\0" "f_locals\0" "f_localsplus\0" "f_trace\0" "factory\0" "fast_memo\0"
    "fieldnameiterator\0" "fieldnameiterobject\0" "fields\0" "file_repr\0" "fileio\0" "filename\0"
    "filename2\0" "fill\0" "fillvalue\0" "filter\0" "filterfalseobject\0" "filterobject\0" "first\0"
    "flags\0" "fn\0" "formatteriterator\0" "formatteriterobject\0" "frame\0" "freeblock\0"
    "freepools\0" "frozenset\0" "func\0" "func_annotations\0" "func_closure\0" "func_code\0"
    "func_defaults\0" "func_dict\0" "func_doc\0" "func_globals\0" "func_kwdefaults\0"
    "func_module\0" "func_name\0" "func_qualname\0" "func_weakreflist\0" "function\0"
    "function_pinboard_authorizer_cb\0" "function_pinboard_progress_handler\0"
    "function_pinboard_trace_callback\0" "functools._lru_cache_wrapper\0" "functools.partial\0"
    "fut_callback0\0" "fut_callbacks\0" "fut_cancel_msg\0" "fut_cancelled_exc_state.exc_traceback\0"
    "fut_cancelled_exc_state.exc_type\0" "fut_cancelled_exc_state.exc_value\0" "fut_context0\0"
    "fut_exception\0" "fut_loop\0" "fut_result\0" "fut_source_tb\0" "fut_weakreflist\0" "future\0"
    "futureiterobject\0" "gaobject\0" "gc.callbacks\0" "gc.collecting\0" "gc.garbage\0"
    "gc.generations\0" "gc.permanent_generation\0" "generator\0" "getset_descriptor\0" "gi_code\0"
    "gi_exc_state.exc_traceback\0" "gi_exc_state.exc_type\0" "gi_exc_state.exc_value\0" "gi_frame\0"
    "gi_name\0" "gi_qualname\0" "gi_weakreflist\0" "global\0" "groupbyobject\0" "groupindex\0"
    "h_root\0" "h_weakreflist\0" "hamt\0" "hamt_array_node\0" "hamt_bitmap_node\0"
    "hamt_collision_node\0" "handle_close\0" "handle_comment\0" "handle_data\0" "handle_doctype\0"
    "handle_end\0" "handle_end_ns\0" "handle_pi\0" "handle_start\0" "handle_start_ns\0" "handlers\0"
    "hash\0" "hastzinfo\0" "hi_iter.i_nodes\0" "hi_obj\0" "ht_cached_keys\0" "ht_module\0"
    "ht_name\0" "ht_qualname\0" "ht_slots\0" "ht_type.tp_base\0" "ht_type.tp_bases\0"
    "ht_type.tp_cache\0" "ht_type.tp_dict\0" "ht_type.tp_mro\0" "ht_type.tp_subclasses\0"
    "ht_type.tp_weaklist\0" "id\0" "im_func\0" "im_self\0" "im_weakreflist\0" "import_func\0"
    "importlib\0" "in_weakreflist\0" "indent\0" "index\0" "indexgroup\0" "initial\0" "input_iter\0"
    "intern\0" "interp\0" "interpreters.head\0" "iobase\0" "isliceobject\0" "isolation_level\0"
    "it\0" "it_callable\0" "it_field.str.str\0" "it_markup.str.str\0" "it_sentinel\0" "it_seq\0"
    "item\0" "item_separator\0" "itemgetterobject\0" "items\0" "itemsize\0" "iterator\0" "iters\0"
    "itertools._grouper\0" "itertools._tee\0" "itertools._tee_dataobject\0" "itertools.accumulate\0"
    "itertools.chain\0" "itertools.combinations\0" "itertools.combinations_with_replacement\0"
    "itertools.compress\0" "itertools.count\0" "itertools.cycle\0" "itertools.dropwhile\0"
    "itertools.filterfalse\0" "itertools.groupby\0" "itertools.islice\0" "itertools.permutations\0"
    "itertools.product\0" "itertools.repeat\0" "itertools.starmap\0" "itertools.takewhile\0"
    "itertools.zip_longest\0" "ittuple\0" "key\0" "key_separator\0" "keyfunc\0" "keylog_filename\0"
    "keyobject\0" "keys\0" "kw\0" "kwargs\0" "kwds\0" "last\0" "last_for_tail\0" "lastrowid\0"
    "leftblock\0" "leftindex\0" "len\0" "length\0" "lineno\0" "lineterminator\0" "list\0"
    "list_iterator\0" "list_reverseiterator\0" "listiterobject\0" "listreviterobject\0" "local\0"
    "localdict\0" "localdummyobject\0" "localobject\0" "lockobject\0" "long_cnt\0" "long_step\0"
    "longrange_iterator\0" "longrangeiterobject\0" "lru_cache_object\0" "lru_list_elem\0" "lst\0"
    "lstat\0" "m_ml\0" "m_module\0" "m_self\0" "m_size\0" "m_weakreflist\0" "ma_keys\0" "ma_used\0"
    "ma_values\0" "managedbuffer\0" "map\0" "mapobject\0" "mapping\0" "mappingproxy\0"
    "mappingproxyobject\0" "markers\0" "mask\0" "master.obj\0" "mbuf\0" "md_def\0" "md_dict\0"
    "md_name\0" "md_state\0" "md_weaklist\0" "me_key\0" "me_value\0" "member_descriptor\0" "memo\0"
    "memo_size\0" "memoryview\0" "method\0" "method-wrapper\0" "method_descriptor\0"
    "methodcallerobject\0" "ml_name\0" "mm_class\0" "mmap.mmap\0" "mmap_object\0" "module\0"
    "modules\0" "modules_by_index\0" "msg\0" "msg_cb\0" "mt_allocated\0" "mt_table\0" "myerrno\0"
    "name\0" "names\0" "next\0" "next_row\0" "nextlink\0" "nextoffset\0" "nldecoder_object\0"
    "ns_dict\0" "ntotalpools\0" "num_ttinfos\0" "numread\0" "ob_alloc\0" "ob_descr\0" "ob_digit\0"
    "ob_fval\0" "ob_item\0" "ob_ref\0" "ob_refcnt\0" "ob_shash\0" "ob_size\0" "ob_sval\0"
    "ob_type\0" "obj\0" "obj_type\0" "object\0" "object_hook\0" "object_pairs_hook\0"
    "od_fast_nodes_size\0" "od_first\0" "od_inst_dict\0" "od_weakreflist\0" "odict_iterator\0"
    "odictiterobject\0" "offset\0" "operator.attrgetter\0" "operator.itemgetter\0"
    "operator.methodcaller\0" "origin\0" "oss_audio_t\0" "oss_mixer_t\0"
    "ossaudiodev.oss_audio_device\0" "ossaudiodev.oss_mixer_device\0" "output_buffer\0" "owner\0"
    "parameters\0" "paramflags\0" "parent\0" "parent_stack\0" "parent_stack_used\0"
    "parse_constant\0" "parse_float\0" "parse_int\0" "parser.st\0" "partialobject\0" "path\0"
    "path.cleanup\0" "path.object\0" "pattern\0" "peek\0" "pending\0" "pending_bytes\0"
    "permutationsobject\0" "pers_func\0" "pers_func_self\0" "pi_event_obj\0" "pi_factory\0"
    "pickle.PickleBuffer\0" "pickler\0" "pointer\0" "pollObject\0" "pool\0" "pool_address\0"
    "pools\0" "posix.DirEntry\0" "posix.ScandirIterator\0" "prev\0" "previous_item\0"
    "print_file_and_line\0" "productobject\0" "prop_del\0" "prop_doc\0" "prop_get\0" "prop_set\0"
    "property\0" "propertyobject\0" "proto\0" "pyEpoll_Object\0" "pyexpat.xmlparser\0"
    "pysqlite_Cache\0" "pysqlite_Connection\0" "pysqlite_Cursor\0" "pysqlite_Statement\0" "range\0"
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
    "stringio\0" "striterobject\0" "struct BLOCK\0" "struct _odictnode\0" "struct arena_object\0"
    "struct arraydescr\0" "struct gc_generation\0" "struct pool_header\0" "super\0" "superobject\0"
    "sw_arg\0" "sw_task\0" "symtable entry\0" "sysdict\0" "szidx\0" "table\0" "tag\0"
    "tagCDataObject\0" "tagPyCArgObject\0" "tail\0" "takewhileobject\0" "target\0"
    "task_callback0\0" "task_callbacks\0" "task_cancel_msg\0"
    "task_cancelled_exc_state.exc_traceback\0" "task_cancelled_exc_state.exc_type\0"
    "task_cancelled_exc_state.exc_value\0" "task_context\0" "task_context0\0" "task_coro\0"
    "task_exception\0" "task_fut_waiter\0" "task_loop\0" "task_name\0" "task_result\0"
    "task_source_tb\0" "task_weakreflist\0" "tb_frame\0" "tb_next\0" "teedataobject\0" "teeobject\0"
    "text\0" "text_factory\0" "textio\0" "tgtkey\0" "this\0" "thread_id\0" "thunk\0" "tok_ctx\0"
    "tok_oldval\0" "tok_var\0" "total\0" "tp_base\0" "tp_bases\0" "tp_basicsize\0" "tp_cache\0"
    "tp_clear\0" "tp_dealloc\0" "tp_dict\0" "tp_dictoffset\0" "tp_flags\0" "tp_itemsize\0"
    "tp_members\0" "tp_mro\0" "tp_name\0" "tp_repr\0" "tp_subclasses\0" "tp_traverse\0"
    "tp_weaklistoffset\0" "traceback\0" "traps\0" "tstate_head\0" "tuple\0" "tuple_iterator\0"
    "tupleiterobject\0" "type\0" "types.GenericAlias\0" "types.SimpleNamespace\0" "tzinfo\0"
    "tzname\0" "tzrule_after.dst.dstoff\0" "tzrule_after.dst.tzname\0" "tzrule_after.dst.utcoff\0"
    "tzrule_after.std.dstoff\0" "tzrule_after.std.tzname\0" "tzrule_after.std.utcoff\0"
    "unconsumed_tail\0" "unicodeiterobject\0" "unpackiterobject\0" "unpickler\0" "unused_data\0"
    "used\0" "utcoff\0" "utf8\0" "utf8_length\0" "value\0" "values\0" "var_cached\0" "var_default\0"
    "var_name\0" "view.obj\0" "warnings.default_action\0" "warnings.filters\0"
    "warnings.once_registry\0" "weakcallableproxy\0" "weakproxy\0" "weakref\0" "weakreflist\0"
    "wo\0" "wr_callback\0" "wr_next\0" "wr_object\0" "wr_prev\0" "wrapper_descriptor\0"
    "wrapperobject\0" "write\0" "writenl\0" "writer\0" "ww_task\0" "xml.etree.ElementTree.Element\0"
    "xml.etree.ElementTree.TreeBuilder\0" "xml.etree.ElementTree.XMLParser\0" "xmlparseobject\0"
    "zdict\0" "zip\0" "ziplongestobject\0" "zipobject\0" "zlib.Compress\0" "zlib.Decompress\0"
    "zoneinfo.ZoneInfo\0";

static const struct table_member members[] = {
    {217, 0, 0, 72, 0, 0}, {217, 9039, 40, 8, 0, 0}, {217, 9485, 16, 8, 0, 0},
    {217, 10116, 24, 8, 0, 0}, {217, 11395, 32, 8, 0, 0}, {236, 0, 0, 64, 0, 0},
    {236, 10024, 16, 8, 0, 0}, {236, 10037, 24, 8, 0, 0}, {254, 0, 0, 56, 0, 0},
    {254, 6356, 40, 8, 0, 0}, {254, 11848, 16, 8, 0, 0}, {254, 11883, 32, 8, 0, 0},
    {254, 12238, 24, 8, 0, 0}, {268, 0, 0, 64, 0, 0}, {268, 4507, 0, 8, 0, 0},
    {268, 4906, 24, 8, 0, 0}, {268, 8788, 8, 8, 0, 0}, {685, 0, 0, 16, 0, 0},
    {685, 10017, 0, 8, 0, 0}, {713, 0, 0, 56, 0, 0}, {713, 5577, 24, 8, 0, 0},
    {742, 0, 0, 152, 0, 0}, {742, 4602, 144, 8, 0, 0}, {742, 6046, 40, 8, 0, 0},
    {742, 6441, 136, 8, 0, 0}, {742, 9288, 16, 8, 0, 0}, {742, 9975, 64, 8, 0, 0},
    {742, 10200, 24, 8, 0, 0}, {742, 10210, 32, 8, 0, 0}, {742, 10665, 48, 8, 0, 0},
    {742, 13115, 56, 8, 0, 0}, {788, 0, 0, 48, 0, 0}, {788, 7716, 24, 8, 0, 0},
    {788, 8788, 16, 8, 0, 0}, {788, 11400, 32, 4, 6, 1}, {788, 11429, 32, 4, 5, 1},
    {788, 11443, 32, 4, 2, 3}, {788, 11454, 32, 4, 7, 1}, {802, 0, 0, 40, 0, 0},
    {802, 4291, 16, 8, 0, 0}, {802, 4299, 24, 8, 0, 0}, {818, 0, 0, 40, 0, 0},
    {818, 4311, 24, 8, 0, 0}, {818, 4320, 16, 8, 0, 0}, {852, 0, 0, 64, 0, 0},
    {852, 4357, 24, 8, 0, 0}, {852, 4875, 48, 8, 0, 0}, {852, 5352, 40, 8, 0, 0},
    {852, 12504, 32, 8, 0, 0}, {874, 0, 0, 56, 0, 0}, {874, 9587, 24, 8, 0, 0},
    {892, 0, 0, 40, 0, 0}, {892, 9647, 24, 8, 0, 0}, {892, 9664, 32, 1, 0, 0},
    {923, 0, 0, 56, 0, 0}, {923, 9045, 16, 8, 0, 0}, {923, 9050, 32, 8, 0, 0},
    {923, 9059, 24, 8, 0, 0}, {941, 0, 0, 64, 0, 0}, {941, 9381, 56, 8, 0, 0},
    {957, 0, 0, 48, 0, 0}, {957, 10277, 16, 8, 0, 0}, {967, 0, 0, 24, 0, 0},
    {967, 9630, 16, 8, 0, 0}, {980, 0, 0, 176, 0, 0}, {980, 4974, 16, 4, 0, 0},
    {980, 5006, 56, 8, 0, 0}, {980, 5016, 104, 8, 0, 0}, {980, 5028, 40, 4, 0, 0},
    {980, 5065, 112, 8, 0, 0}, {980, 5073, 64, 8, 0, 0}, {980, 5082, 32, 4, 0, 0},
    {993, 0, 0, 72, 0, 0}, {993, 12858, 56, 8, 0, 0}, {993, 12863, 48, 8, 0, 0},
    {1016, 0, 0, 48, 0, 0}, {1016, 5415, 16, 8, 0, 0}, {1016, 5424, 24, 8, 0, 0},
    {1026, 0, 0, 48, 0, 0}, {1026, 12291, 16, 8, 0, 0}, {1026, 12299, 32, 8, 0, 0},
    {1026, 12310, 24, 8, 0, 0}, {1041, 0, 0, 64, 0, 0}, {1041, 12899, 24, 8, 0, 0},
    {1041, 12911, 16, 8, 0, 0}, {1054, 0, 0, 24, 0, 0}, {1054, 5517, 16, 8, 0, 0},
    {1109, 0, 0, 48, 0, 0}, {1109, 7721, 24, 1, 0, 0}, {1109, 12615, 40, 8, 0, 0},
    {1129, 0, 0, 40, 0, 0}, {1129, 7721, 24, 1, 0, 0}, {1129, 12615, 32, 8, 0, 0},
    {1210, 0, 0, 40, 0, 0}, {1210, 5552, 24, 8, 0, 0}, {1210, 5559, 32, 8, 0, 0},
    {1210, 5570, 16, 8, 0, 0}, {1224, 0, 0, 24, 0, 0}, {1224, 9254, 8, 8, 0, 0},
    {1224, 9261, 16, 8, 0, 0}, {1239, 0, 0, 40, 0, 0}, {1239, 6061, 40, 0, 0, 0},
    {1239, 6072, 32, 8, 0, 0}, {1239, 6084, 0, 8, 0, 0}, {1239, 6094, 24, 8, 0, 0},
    {1256, 0, 0, 48, 0, 0}, {1256, 9087, 32, 8, 0, 0}, {1256, 9095, 16, 8, 0, 0},
    {1256, 9103, 40, 8, 0, 0}, {1269, 0, 0, 24, 0, 0}, {1269, 9614, 16, 8, 0, 0},
    {1283, 0, 0, 368, 0, 0}, {1283, 6362, 24, 8, 0, 0}, {1283, 6425, 80, 8, 0, 0},
    {1297, 0, 0, 120, 0, 0}, {1297, 6679, 96, 8, 0, 0}, {1297, 6696, 48, 8, 0, 0},
    {1297, 6709, 16, 8, 0, 0}, {1297, 6719, 32, 8, 0, 0}, {1297, 6743, 56, 8, 0, 0},
    {1297, 6752, 24, 8, 0, 0}, {1297, 6765, 40, 8, 0, 0}, {1297, 6781, 88, 8, 0, 0},
    {1297, 6793, 64, 8, 0, 0}, {1297, 6803, 104, 8, 0, 0}, {1314, 0, 0, 16, 0, 0},
    {1314, 3114, 0, 8, 0, 0}, {1314, 3123, 8, 8, 0, 0}, {1324, 0, 0, 96, 0, 0},
    {1324, 7353, 32, 8, 0, 0}, {1324, 7410, 72, 8, 0, 0}, {1324, 7442, 48, 8, 0, 0},
    {1324, 7450, 56, 8, 0, 0}, {1336, 0, 0, 168, 0, 0}, {1336, 7747, 16, 8, 0, 0},
    {1351, 0, 0, 280, 0, 0}, {1351, 4051, 16, 256, 0, 0}, {1368, 0, 0, 40, 0, 0},
    {1368, 4526, 32, 8, 0, 0}, {1386, 0, 0, 40, 0, 0}, {1386, 4779, 32, 8, 0, 0},
    {1407, 0, 0, 40, 0, 0}, {1407, 7509, 16, 8, 0, 0}, {1420, 0, 0, 880, 0, 0},
    {1420, 7754, 864, 8, 0, 0}, {1420, 7769, 872, 8, 0, 0}, {1420, 7779, 840, 8, 0, 0},
    {1420, 7787, 856, 8, 0, 0}, {1420, 7799, 848, 8, 0, 0}, {1437, 0, 0, 88, 0, 0},
    {1437, 9444, 64, 8, 0, 0}, {1437, 9485, 72, 8, 0, 0}, {1437, 10116, 80, 8, 0, 0},
    {1457, 0, 0, 24, 0, 0}, {1457, 6674, 16, 8, 0, 0}, {1480, 0, 0, 5656, 0, 0},
    {1480, 4113, 3472, 8, 0, 0}, {1480, 4133, 3464, 8, 0, 0}, {1480, 4514, 3536, 8, 0, 0},
    {1480, 4551, 3456, 8, 0, 0}, {1480, 4677, 880, 8, 0, 0}, {1480, 4686, 1384, 8, 0, 0},
    {1480, 5127, 928, 8, 0, 0}, {1480, 5148, 920, 8, 0, 0}, {1480, 5167, 912, 8, 0, 0},
    {1480, 5864, 1376, 8, 0, 0}, {1480, 7248, 832, 8, 0, 0}, {1480, 7261, 816, 4, 0, 0},
    {1480, 7275, 824, 8, 0, 0}, {1480, 7286, 640, 72, 0, 0}, {1480, 7301, 720, 24, 0, 0},
    {1480, 7931, 24, 8, 0, 0}, {1480, 7965, 1392, 8, 0, 0}, {1480, 7977, 888, 8, 0, 0},
    {1480, 9419, 856, 8, 0, 0}, {1480, 9427, 864, 8, 0, 0}, {1480, 9496, 0, 8, 0, 0},
    {1480, 11828, 872, 8, 0, 0}, {1480, 12520, 8, 8, 0, 0}, {1480, 12929, 3520, 8, 0, 0},
    {1480, 12953, 3504, 8, 0, 0}, {1480, 12970, 3512, 8, 0, 0}, {1499, 0, 0, 40, 0, 0},
    {1499, 4336, 32, 8, 0, 0}, {1499, 9622, 24, 8, 0, 0}, {1512, 0, 0, 32, 0, 0},
    {1512, 9605, 24, 4, 0, 0}, {1525, 0, 0, 40, 0, 0}, {1525, 6591, 24, 4, 0, 0},
    {1525, 9485, 0, 8, 0, 0}, {1525, 9817, 16, 8, 0, 0}, {1525, 12569, 8, 4, 0, 0},
    {1537, 0, 0, 16, 0, 0}, {1537, 9254, 0, 8, 0, 0}, {1549, 0, 0, 32, 0, 0},
    {1549, 9455, 16, 8, 0, 0}, {1549, 9468, 24, 8, 0, 0}, {1561, 0, 0, 152, 0, 0},
    {1561, 9205, 24, 8, 0, 0}, {1561, 12920, 64, 8, 0, 0}, {1580, 0, 0, 32, 0, 0},
    {1580, 9373, 0, 8, 0, 0}, {1592, 0, 0, 48, 0, 0}, {1592, 7934, 16, 8, 0, 0},
    {1592, 7942, 24, 8, 0, 0}, {1607, 0, 0, 104, 0, 0}, {1607, 9066, 56, 8, 0, 0},
    {1619, 0, 0, 56, 0, 0}, {1619, 9210, 24, 8, 0, 0}, {1619, 9217, 16, 8, 0, 0},
    {1619, 9225, 48, 8, 0, 0}, {1619, 9233, 32, 8, 0, 0}, {1634, 0, 0, 112, 0, 0},
    {1634, 9730, 72, 8, 0, 0}, {1634, 9749, 48, 8, 0, 0}, {1648, 0, 0, 104, 0, 0},
    {1648, 6513, 80, 8, 0, 0}, {1648, 6522, 88, 8, 0, 0}, {1648, 9477, 64, 8, 0, 0},
    {1648, 11632, 72, 8, 0, 0}, {1664, 0, 0, 16, 0, 0}, {1664, 9637, 0, 8, 0, 0},
    {1664, 9672, 8, 8, 0, 0}, {1779, 0, 0, 200, 0, 0}, {1779, 6532, 16, 8, 0, 0},
    {1779, 7716, 48, 8, 0, 0}, {1779, 9189, 32, 8, 0, 0}, {1779, 11055, 64, 128, 0, 0},
    {1779, 11842, 40, 8, 0, 0}, {1779, 12846, 24, 8, 0, 0}, {1791, 0, 0, 40, 0, 0},
    {1791, 11354, 16, 8, 0, 0}, {1791, 11598, 32, 8, 0, 0}, {1791, 11603, 24, 8, 0, 0},
    {1824, 0, 0, 72, 0, 0}, {1824, 12875, 64, 8, 0, 0}, {1861, 0, 0, 112, 0, 0},
    {1861, 6513, 72, 8, 0, 0}, {1861, 8795, 80, 8, 0, 0}, {1861, 9444, 64, 8, 0, 0},
    {1861, 9817, 88, 8, 0, 0}, {1861, 10376, 104, 8, 0, 0}, {1861, 12238, 96, 8, 0, 0},
    {1881, 0, 0, 72, 0, 0}, {1881, 5122, 64, 8, 0, 0}, {1900, 0, 0, 264, 0, 0},
    {1900, 4403, 168, 8, 0, 0}, {1900, 4413, 232, 8, 0, 0}, {1900, 4433, 224, 8, 0, 0},
    {1900, 4787, 72, 8, 0, 0}, {1900, 4800, 80, 8, 0, 0}, {1900, 5352, 240, 8, 0, 0},
    {1900, 5449, 104, 8, 0, 0}, {1900, 5466, 88, 8, 0, 0}, {1900, 5478, 96, 8, 0, 0},
    {1900, 5864, 152, 8, 0, 0}, {1900, 6307, 144, 8, 0, 0}, {1900, 6638, 24, 8, 0, 0},
    {1900, 8052, 16, 8, 0, 0}, {1900, 9496, 8, 8, 0, 0}, {1900, 10357, 0, 8, 0, 0},
    {1900, 12275, 176, 8, 0, 0}, {1914, 0, 0, 40, 0, 0}, {1914, 12197, 24, 8, 0, 0},
    {1914, 12206, 16, 8, 0, 0}, {1932, 0, 0, 32, 0, 0}, {1932, 9622, 24, 8, 0, 0},
    {1946, 0, 0, 408, 0, 0}, {1946, 12324, 256, 8, 0, 0}, {1946, 12332, 336, 8, 0, 0},
    {1946, 12341, 32, 8, 0, 0}, {1946, 12354, 352, 8, 0, 0}, {1946, 12363, 192, 8, 0, 0},
    {1946, 12372, 48, 8, 0, 0}, {1946, 12383, 264, 8, 0, 0}, {1946, 12391, 288, 8, 0, 0},
    {1946, 12405, 168, 8, 0, 0}, {1946, 12414, 40, 8, 0, 0}, {1946, 12426, 240, 8, 0, 0},
    {1946, 12437, 344, 8, 0, 0}, {1946, 12444, 24, 8, 0, 0}, {1946, 12452, 88, 8, 0, 0},
    {1946, 12460, 360, 8, 0, 0}, {1946, 12474, 184, 8, 0, 0}, {1946, 12486, 208, 8, 0, 0},
    {1959, 0, 0, 104, 0, 0}, {1959, 6209, 64, 8, 0, 0}, {1959, 9693, 72, 8, 0, 0},
    {1959, 10658, 96, 8, 0, 0}, {1980, 0, 0, 80, 0, 0}, {1980, 5577, 72, 8, 0, 0},
    {1996, 0, 0, 24, 0, 0}, {1996, 9656, 16, 8, 0, 0}, {2008, 0, 0, 56, 0, 0},
    {2008, 13044, 24, 8, 0, 0}, {2008, 13064, 16, 8, 0, 0}, {2024, 0, 0, 208, 0, 0},
    {2024, 4023, 192, 8, 0, 0}, {2024, 6496, 24, 8, 0, 0}, {2024, 8663, 16, 8, 0, 0},
    {2024, 9567, 48, 8, 0, 0}, {2024, 12629, 136, 8, 0, 0}, {2024, 12653, 144, 8, 0, 0},
    {2024, 12677, 128, 8, 0, 0}, {2024, 12701, 104, 8, 0, 0}, {2024, 12725, 112, 8, 0, 0},
    {2024, 12749, 96, 8, 0, 0}, {2065, 0, 0, 104, 0, 0}, {2065, 10121, 80, 8, 0, 0},
    {2065, 10134, 72, 8, 0, 0}, {2124, 0, 0, 192, 0, 0}, {2124, 4362, 128, 8, 0, 0},
    {2124, 4898, 152, 8, 0, 0}, {2124, 5360, 136, 8, 0, 0}, {2124, 10470, 96, 8, 0, 0},
    {2124, 10704, 144, 8, 0, 0}, {2352, 0, 0, 272, 0, 0}, {2352, 4591, 72, 8, 0, 0},
    {2352, 4627, 216, 8, 0, 0}, {2352, 9288, 24, 8, 0, 0}, {2352, 9293, 32, 8, 0, 0},
    {2352, 10154, 208, 8, 0, 0}, {2352, 10200, 48, 8, 0, 0}, {2352, 10210, 56, 8, 0, 0},
    {2352, 10621, 184, 8, 0, 0}, {2352, 10633, 192, 8, 0, 0}, {2352, 10642, 200, 8, 0, 0},
    {2352, 11334, 16, 8, 0, 0}, {2413, 0, 0, 24, 0, 0}, {2413, 4328, 16, 8, 0, 0},
    {2437, 0, 0, 24, 0, 0}, {2437, 6139, 16, 8, 0, 0}, {2472, 0, 0, 32, 0, 0},
    {2472, 6332, 8, 8, 0, 0}, {2472, 10362, 24, 8, 0, 0}, {2489, 0, 0, 112, 0, 0},
    {2489, 9194, 40, 8, 0, 0}, {2531, 0, 0, 656, 0, 0}, {2531, 8059, 32, 8, 0, 0},
    {4015, 0, 0, 32, 0, 0}, {4015, 6124, 8, 8, 0, 0}, {4015, 12622, 16, 8, 0, 0},
    {4015, 12851, 0, 8, 0, 0}, {4032, 0, 0, 32, 0, 0}, {4032, 6104, 24, 8, 0, 0},
    {4032, 8009, 16, 8, 0, 0}, {4383, 0, 0, 64, 0, 0}, {4383, 4336, 32, 8, 0, 0},
    {4383, 9596, 40, 8, 0, 0}, {4469, 0, 0, 24, 0, 0}, {4469, 4357, 8, 8, 0, 0},
    {4469, 6674, 0, 8, 0, 0}, {4469, 8723, 16, 8, 0, 0}, {4763, 0, 0, 32, 0, 0},
    {4763, 8175, 24, 8, 0, 0}, {4860, 0, 0, 32, 0, 0}, {4860, 8116, 16, 8, 0, 0},
    {4860, 8163, 24, 8, 0, 0}, {4915, 0, 0, 32, 0, 0}, {4915, 4950, 16, 8, 0, 0},
    {5752, 0, 0, 56, 0, 0}, {5752, 5726, 48, 8, 0, 0}, {5772, 0, 0, 56, 0, 0},
    {5772, 5766, 32, 8, 0, 0}, {5788, 0, 0, 80, 0, 0}, {5788, 8764, 24, 8, 0, 0},
    {5788, 8774, 40, 8, 0, 0}, {6031, 0, 0, 56, 0, 0}, {6031, 5829, 16, 8, 0, 0},
    {6031, 5846, 40, 8, 0, 0}, {6266, 0, 0, 48, 0, 0}, {6266, 6171, 40, 8, 0, 0},
    {6266, 6184, 32, 8, 0, 0}, {6266, 6194, 24, 8, 0, 0}, {6572, 0, 0, 32, 0, 0},
    {6572, 6674, 16, 8, 0, 0}, {6572, 8113, 24, 8, 0, 0}, {7239, 0, 0, 48, 0, 0},
    {7239, 4357, 24, 8, 0, 0}, {7239, 9886, 16, 8, 0, 0}, {7239, 9995, 32, 8, 0, 0},
    {8705, 0, 0, 32, 0, 0}, {8705, 4970, 16, 8, 0, 0}, {8705, 9693, 24, 8, 0, 0},
    {8857, 0, 0, 32, 0, 0}, {8857, 8175, 24, 8, 0, 0}, {8872, 0, 0, 32, 0, 0},
    {8872, 8175, 24, 8, 0, 0}, {8906, 0, 0, 32, 0, 0}, {8906, 8896, 16, 8, 0, 0},
    {8984, 0, 0, 48, 0, 0}, {8984, 8009, 16, 8, 0, 0}, {8984, 8784, 40, 8, 0, 0},
    {8984, 11354, 24, 8, 0, 0}, {8984, 11598, 32, 8, 0, 0}, {9004, 0, 0, 136, 0, 0},
    {9004, 4811, 72, 8, 0, 0}, {9004, 4817, 112, 8, 0, 0}, {9004, 6674, 88, 8, 0, 0},
    {9004, 10773, 0, 56, 0, 0}, {9021, 0, 0, 56, 0, 0}, {9021, 8663, 40, 8, 0, 0},
    {9021, 9496, 24, 8, 0, 0}, {9021, 10712, 48, 8, 0, 0}, {9131, 0, 0, 32, 0, 0},
    {9131, 6674, 24, 8, 0, 0}, {9131, 8243, 16, 8, 0, 0}, {9162, 0, 0, 24, 0, 0},
    {9162, 9141, 16, 8, 0, 0}, {9801, 0, 0, 64, 0, 0}, {9801, 5818, 48, 8, 0, 0},
    {9801, 5837, 24, 8, 0, 0}, {9801, 5846, 56, 8, 0, 0}, {10102, 0, 0, 64, 0, 0},
    {10102, 4357, 24, 8, 0, 0}, {10102, 6597, 16, 8, 0, 0}, {10102, 8720, 32, 8, 0, 0},
    {10455, 0, 0, 56, 0, 0}, {10455, 10410, 32, 8, 0, 0}, {10455, 10419, 40, 8, 0, 0},
    {10455, 10428, 16, 8, 0, 0}, {10455, 10437, 24, 8, 0, 0}, {10524, 0, 0, 240, 0, 0},
    {10524, 151, 192, 8, 0, 0}, {10524, 161, 184, 8, 0, 0}, {10524, 287, 168, 8, 0, 0},
    {10524, 326, 208, 8, 0, 0}, {10524, 341, 176, 8, 0, 0}, {10524, 356, 216, 8, 0, 0},
    {10524, 642, 232, 8, 0, 0}, {10524, 668, 200, 8, 0, 0}, {10524, 771, 224, 8, 0, 0},
    {10524, 2368, 160, 8, 0, 0}, {10524, 5509, 96, 8, 0, 0}, {10524, 10845, 112, 8, 0, 0},
    {10524, 11489, 80, 8, 0, 0}, {10524, 12243, 120, 8, 0, 0}, {10585, 0, 0, 48, 0, 0},
    {10585, 8788, 40, 8, 0, 0}, {10585, 11354, 16, 8, 0, 0}, {10585, 11598, 32, 8, 0, 0},
    {10585, 11603, 24, 8, 0, 0}, {10728, 0, 0, 32, 0, 0}, {10728, 10919, 24, 8, 0, 0},
    {10923, 0, 0, 32, 0, 0}, {10923, 8175, 24, 8, 0, 0}, {10981, 0, 0, 16, 0, 0},
    {10981, 7716, 8, 8, 0, 0}, {10981, 8663, 0, 8, 0, 0}, {10990, 0, 0, 48, 0, 0},
    {10990, 11004, 16, 8, 0, 0}, {11011, 0, 0, 56, 0, 0}, {11516, 0, 0, 32, 0, 0},
    {11516, 11035, 16, 8, 0, 0}, {11657, 0, 0, 32, 0, 0}, {11657, 8175, 24, 8, 0, 0},
    {11671, 0, 0, 528, 0, 0}, {11671, 5577, 8, 512, 0, 0}, {11671, 10743, 520, 8, 0, 0},
    {11684, 0, 0, 32, 0, 0}, {11684, 8663, 0, 8, 0, 0}, {11684, 9496, 16, 8, 0, 0},
    {11702, 0, 0, 48, 0, 0}, {11702, 4105, 0, 8, 0, 0}, {11702, 6654, 24, 8, 0, 0},
    {11702, 9555, 20, 4, 0, 0}, {11702, 10301, 8, 8, 0, 0}, {11722, 0, 0, 48, 0, 0},
    {11722, 8225, 4, 4, 0, 0}, {11740, 0, 0, 24, 0, 0}, {11761, 0, 0, 48, 0, 0},
    {11761, 4346, 32, 4, 0, 0}, {11761, 6644, 8, 8, 0, 0}, {11761, 9519, 40, 4, 0, 0},
    {11761, 10682, 0, 8, 0, 0}, {11761, 11836, 36, 4, 0, 0}, {11786, 0, 0, 40, 0, 0},
    {11786, 9680, 24, 8, 0, 0}, {11786, 9684, 32, 8, 0, 0}, {11786, 12569, 16, 8, 0, 0},
    {12214, 0, 0, 496, 0, 0}, {12214, 8113, 16, 8, 0, 0}, {12214, 9510, 32, 8, 0, 0},
    {12214, 9579, 24, 4, 0, 0}, {12214, 12881, 40, 456, 0, 0}, {12553, 0, 0, 32, 0, 0},
    {12553, 8175, 24, 8, 0, 0}, {12789, 0, 0, 32, 0, 0}, {12789, 8175, 24, 8, 0, 0},
    {13101, 0, 0, 32, 0, 0}, {13101, 5800, 16, 8, 0, 0}, {13101, 10914, 24, 8, 0, 0},
    {13240, 0, 0, 72, 0, 0}, {13240, 7707, 64, 8, 0, 0}, {13282, 0, 0, 40, 0, 0},
    {13282, 8655, 24, 8, 0, 0}, {13282, 10712, 32, 8, 0, 0},
};

static const struct table_enumerator enumerators[] = {
    {2402, 22}, {9412, 5},
};

static const struct table_type types[] = {
    {70, 852, 64, 64, 0, 5}, {84, 11867, 64, 64, 5, 1}, {132, 3609, 48, 48, 6, 3},
    {140, 3648, 64, 64, 9, 3}, {314, 1437, 88, 88, 12, 8}, {382, 397, 24, 24, 20, 0},
    {418, 446, 56, 56, 20, 1}, {480, 508, 48, 48, 21, 2}, {542, 564, 64, 64, 23, 2},
    {592, 614, 56, 56, 25, 3}, {660, 1648, 104, 104, 28, 9}, {957, 957, 48, 48, 37, 0},
    {2116, 1256, 192, 48, 37, 0}, {2138, 1824, 72, 72, 37, 6}, {2170, 1861, 112, 112, 43, 11},
    {2182, 1881, 72, 72, 54, 6}, {2201, 2201, 32, 32, 60, 2}, {2221, 2221, 24, 24, 62, 1},
    {2243, 3626, 48, 48, 63, 3}, {2267, 1959, 104, 104, 66, 8}, {2286, 1959, 104, 104, 74, 8},
    {2305, 1959, 104, 104, 82, 8}, {2586, 1694, 32, 32, 90, 1}, {2605, 2631, 48, 48, 91, 3},
    {2675, 293, 144, 144, 94, 13}, {2691, 7222, 24, 24, 107, 1}, {2711, 2193, 184, 184, 108, 17},
    {2725, 12, 448, 448, 125, 0}, {2741, 26, 240, 240, 125, 0}, {2757, 40, 112, 112, 125, 0},
    {2776, 54, 152, 152, 125, 1}, {2797, 5772, 56, 56, 126, 1}, {2826, 5772, 56, 56, 127, 1},
    {2863, 4032, 32, 32, 128, 1}, {2889, 188, 48, 48, 129, 1}, {2902, 2044, 88, 88, 130, 3},
    {2914, 2376, 64, 64, 133, 2}, {2926, 95, 72, 72, 135, 1}, {2941, 108, 128, 128, 136, 3},
    {2962, 199, 32, 32, 139, 2}, {2982, 906, 160, 160, 141, 10}, {3001, 2152, 24, 24, 151, 0},
    {3026, 11852, 96, 96, 151, 2}, {3041, 1088, 32, 32, 153, 0}, {3056, 1068, 32, 32, 153, 1},
    {3076, 236, 64, 64, 154, 2}, {3147, 226, 32, 32, 156, 0}, {3161, 303, 32, 32, 156, 0},
    {3191, 10857, 48, 48, 156, 4}, {3210, 4618, 152, 152, 160, 3}, {3229, 4618, 152, 152, 163, 3},
    {3248, 4618, 152, 152, 166, 3}, {3267, 4744, 64, 64, 169, 3}, {3279, 6506, 48, 48, 172, 2},
    {3290, 9530, 40, 40, 174, 2}, {3320, 11648, 120, 120, 176, 7}, {3333, 12256, 192, 192, 183, 12},
    {3351, 4752, 24, 24, 195, 1}, {3370, 8077, 32, 32, 196, 2}, {3382, 2455, 80, 80, 198, 6},
    {3396, 2547, 72, 72, 204, 6}, {3410, 756, 64, 64, 210, 1}, {3427, 121, 192, 192, 211, 0},
    {3448, 175, 224, 224, 211, 1}, {3471, 2095, 56, 56, 212, 0}, {3509, 713, 56, 56, 212, 0},
    {3523, 742, 152, 152, 212, 8}, {3539, 719, 24, 24, 220, 1}, {3564, 2352, 272, 272, 221, 9},
    {3582, 2327, 24, 24, 230, 1}, {3683, 11011, 56, 56, 231, 2}, {3702, 2054, 248, 248, 233, 0},
    {3717, 2054, 248, 248, 233, 0}, {3732, 2054, 248, 248, 233, 0}, {3747, 2054, 248, 248, 233, 0},
    {3762, 2054, 248, 248, 233, 0}, {3778, 2054, 248, 248, 233, 0}, {3794, 1805, 48, 48, 233, 0},
    {3809, 2081, 240, 240, 233, 3}, {3826, 1727, 32, 32, 236, 0}, {3841, 1742, 32, 32, 236, 1},
    {3854, 1714, 88, 88, 237, 3}, {3871, 1755, 96, 96, 240, 7}, {3887, 1846, 56, 56, 247, 2},
    {3902, 12807, 112, 112, 249, 2}, {3942, 10761, 48, 48, 251, 1}, {3956, 8923, 64, 64, 252, 6},
    {3971, 8906, 32, 32, 258, 2}, {3991, 8935, 40, 40, 260, 1}, {4371, 4383, 64, 64, 261, 1},
    {4395, 1, 24, 24, 262, 1}, {4453, 835, 120, 120, 263, 9}, {4635, 923, 56, 56, 272, 3},
    {4662, 923, 64, 56, 275, 3}, {4700, 874, 56, 56, 278, 0}, {4710, 4763, 32, 32, 278, 1},
    {4729, 11657, 32, 32, 279, 1}, {4842, 4860, 32, 32, 280, 2}, {4881, 967, 24, 24, 282, 1},
    {4915, 4915, 32, 32, 283, 2}, {4927, 1210, 56, 40, 285, 3}, {5122, 980, 176, 176, 288, 10},
    {5196, 3496, 112, 112, 298, 2}, {5220, 5752, 56, 56, 300, 1}, {5244, 5788, 80, 80, 301, 1},
    {5371, 1324, 104, 96, 302, 8}, {5381, 1054, 24, 24, 310, 1}, {5590, 1932, 32, 32, 311, 1},
    {5615, 1109, 48, 48, 312, 1}, {5633, 1129, 40, 40, 313, 1}, {5647, 1145, 32, 32, 314, 2},
    {5665, 1191, 96, 96, 316, 2}, {5681, 1165, 32, 32, 318, 2}, {5864, 1256, 48, 48, 320, 0},
    {5869, 6031, 56, 56, 320, 2}, {5887, 2437, 24, 24, 322, 1}, {5898, 6031, 56, 56, 323, 2},
    {5915, 2437, 24, 24, 325, 1}, {5925, 6031, 56, 56, 326, 2}, {5950, 6031, 56, 56, 328, 2},
    {5974, 6031, 56, 56, 330, 2}, {6000, 6031, 56, 56, 332, 2}, {6019, 2437, 24, 24, 334, 1},
    {6256, 6266, 48, 48, 335, 3}, {6451, 6469, 56, 56, 338, 2}, {6547, 6572, 32, 32, 340, 2},
    {6600, 6618, 48, 48, 342, 2}, {6638, 3107, 368, 368, 344, 8}, {6664, 1779, 200, 200, 352, 9},
    {6834, 1297, 120, 120, 361, 12}, {6943, 9004, 136, 136, 373, 9}, {6972, 10102, 64, 64, 382, 5},
    {7325, 1324, 96, 96, 387, 8}, {7335, 1210, 48, 40, 395, 3}, {7530, 1407, 40, 40, 398, 2},
    {7535, 1351, 280, 280, 400, 1}, {7551, 1368, 32, 40, 401, 1}, {7568, 1386, 32, 40, 402, 1},
    {8219, 1336, 168, 168, 403, 2}, {8234, 10923, 32, 32, 405, 1}, {8249, 3132, 32, 32, 406, 2},
    {8268, 12228, 40, 40, 408, 2}, {8283, 12214, 496, 496, 410, 3}, {8309, 4081, 48, 48, 413, 4},
    {8330, 4886, 32, 32, 417, 2}, {8346, 5262, 56, 56, 419, 2}, {8369, 5530, 56, 56, 421, 2},
    {8409, 5326, 32, 32, 423, 2}, {8428, 5399, 40, 40, 425, 2}, {8444, 5540, 48, 48, 427, 2},
    {8460, 6108, 40, 40, 429, 2}, {8480, 6554, 32, 32, 431, 2}, {8502, 7484, 64, 64, 433, 5},
    {8520, 8084, 56, 56, 438, 1}, {8537, 10181, 64, 64, 439, 2}, {8560, 10396, 48, 48, 441, 2},
    {8578, 10691, 32, 32, 443, 1}, {8595, 11340, 32, 32, 444, 2}, {8613, 11888, 40, 40, 446, 2},
    {8633, 13265, 56, 56, 448, 3}, {8715, 1336, 168, 168, 451, 2}, {8817, 1499, 40, 40, 453, 0},
    {8822, 8857, 32, 32, 453, 1}, {8836, 8872, 32, 32, 454, 1}, {8965, 8984, 48, 48, 455, 4},
    {9113, 2489, 112, 112, 459, 1}, {9127, 9131, 32, 32, 460, 2}, {9149, 9162, 24, 24, 462, 1},
    {9270, 1210, 48, 40, 463, 3}, {9303, 1561, 144, 152, 466, 3}, {9314, 1592, 48, 48, 469, 3},
    {9321, 13101, 32, 32, 472, 2}, {9336, 1210, 56, 40, 474, 3}, {9390, 9400, 80, 80, 477, 1},
    {9412, 1619, 56, 56, 478, 4}, {9786, 9801, 64, 64, 482, 3}, {9824, 4490, 32, 32, 485, 1},
    {9844, 8202, 40, 40, 486, 1}, {9864, 9354, 40, 40, 487, 3}, {9917, 9893, 56, 56, 490, 0},
    {9946, 9905, 24, 24, 490, 0}, {10092, 1767, 40, 40, 490, 0}, {10249, 1673, 104, 104, 490, 2},
    {10320, 217, 72, 72, 492, 4}, {10335, 2065, 104, 104, 496, 2}, {10446, 10455, 56, 56, 498, 4},
    {10491, 13240, 72, 72, 502, 1}, {10579, 10585, 48, 48, 503, 4}, {10601, 370, 88, 88, 507, 3},
    {10610, 699, 96, 96, 510, 4}, {10719, 10728, 32, 32, 514, 1}, {10879, 10476, 24, 24, 515, 0},
    {10892, 10285, 48, 48, 515, 1}, {10953, 1779, 200, 200, 516, 9}, {10957, 10990, 48, 48, 525, 1},
    {11029, 1791, 40, 40, 526, 3}, {11244, 10509, 64, 64, 529, 4},
    {11258, 10524, 240, 240, 533, 20}, {11277, 10544, 112, 112, 553, 8},
    {11292, 2581, 32, 32, 561, 2}, {11304, 10560, 56, 56, 563, 2}, {11322, 3668, 56, 56, 565, 4},
    {11516, 11516, 32, 32, 569, 2}, {11612, 12789, 32, 32, 571, 1}, {11780, 11786, 40, 40, 572, 3},
    {11813, 3926, 104, 104, 575, 6}, {12504, 4004, 40, 40, 581, 2}, {12532, 1932, 24, 32, 583, 1},
    {12538, 12553, 32, 32, 584, 1}, {12569, 3175, 880, 880, 585, 11}, {12574, 7239, 48, 48, 596, 4},
    {12593, 2512, 24, 24, 600, 1}, {12881, 1336, 168, 168, 601, 2}, {12993, 2564, 56, 56, 603, 4},
    {13011, 2564, 56, 56, 607, 4}, {13021, 2564, 56, 56, 611, 4}, {13082, 1210, 56, 40, 615, 3},
    {13144, 254, 56, 56, 618, 4}, {13174, 2249, 160, 160, 622, 16},
    {13208, 2386, 120, 120, 638, 12}, {13261, 13282, 40, 40, 650, 2},
    {13292, 5315, 168, 168, 652, 3}, {13306, 5315, 168, 168, 655, 3},
    {13322, 2024, 208, 208, 658, 9},
};

static const struct table_held held[] = {
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {9680, C_MEMBER_OBJECT, 48, 1},
    {5415, C_MEMBER_OBJECT, 16, 1}, {5424, C_MEMBER_OBJECT, 24, 1}, {5433, C_MEMBER_OBJECT, 32, 1},
    {12911, C_MEMBER_OBJECT, 16, 1}, {12899, C_MEMBER_OBJECT, 24, 1},
    {12888, C_MEMBER_OBJECT, 32, 1}, {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1},
    {12504, C_MEMBER_OBJECT, 32, 1}, {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1},
    {9444, C_MEMBER_OBJECT, 64, 1}, {9485, C_MEMBER_OBJECT, 72, 1}, {10116, C_MEMBER_OBJECT, 80, 1},
    {6286, C_MEMBER_OBJECT, 32, 1}, {6286, C_MEMBER_OBJECT, 32, 1}, {10159, C_MEMBER_OBJECT, 40, 1},
    {6286, C_MEMBER_OBJECT, 32, 1}, {11625, C_MEMBER_OBJECT, 56, 1}, {6286, C_MEMBER_OBJECT, 32, 1},
    {10159, C_MEMBER_OBJECT, 40, 1}, {11625, C_MEMBER_OBJECT, 48, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {9477, C_MEMBER_OBJECT, 64, 1},
    {11632, C_MEMBER_OBJECT, 72, 1}, {6513, C_MEMBER_OBJECT, 80, 1}, {6522, C_MEMBER_OBJECT, 88, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {12875, C_MEMBER_OBJECT, 64, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {9444, C_MEMBER_OBJECT, 64, 1},
    {6513, C_MEMBER_OBJECT, 72, 1}, {8795, C_MEMBER_OBJECT, 80, 1}, {9817, C_MEMBER_OBJECT, 88, 1},
    {12238, C_MEMBER_OBJECT, 96, 1}, {10376, C_MEMBER_OBJECT, 104, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {5122, C_MEMBER_OBJECT, 64, 1},
    {11805, C_MEMBER_OBJECT, 16, 1}, {11798, C_MEMBER_OBJECT, 24, 1},
    {13136, C_MEMBER_OBJECT, 16, 1}, {12291, C_MEMBER_OBJECT, 16, 1},
    {12310, C_MEMBER_OBJECT, 24, 1}, {12299, C_MEMBER_OBJECT, 32, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1},
    {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1}, {6209, C_MEMBER_OBJECT, 64, 1},
    {9693, C_MEMBER_OBJECT, 72, 1}, {10658, C_MEMBER_OBJECT, 96, 1}, {5864, C_MEMBER_OBJECT, 16, 1},
    {4357, C_MEMBER_OBJECT, 24, 1}, {12504, C_MEMBER_OBJECT, 32, 1}, {5352, C_MEMBER_OBJECT, 40, 1},
    {4875, C_MEMBER_OBJECT, 48, 1}, {6209, C_MEMBER_OBJECT, 64, 1}, {9693, C_MEMBER_OBJECT, 72, 1},
    {10658, C_MEMBER_OBJECT, 96, 1}, {5864, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1},
    {12504, C_MEMBER_OBJECT, 32, 1}, {5352, C_MEMBER_OBJECT, 40, 1}, {4875, C_MEMBER_OBJECT, 48, 1},
    {6209, C_MEMBER_OBJECT, 64, 1}, {9693, C_MEMBER_OBJECT, 72, 1}, {10658, C_MEMBER_OBJECT, 96, 1},
    {10753, C_MEMBER_OBJECT, 16, 1}, {2661, C_MEMBER_OBJECT, 16, 1}, {2620, C_MEMBER_OBJECT, 24, 1},
    {2641, C_MEMBER_OBJECT, 32, 1}, {7165, C_MEMBER_OBJECT, 16, 1}, {6990, C_MEMBER_OBJECT, 24, 1},
    {7138, C_MEMBER_OBJECT, 32, 1}, {7004, C_MEMBER_OBJECT, 40, 1}, {7151, C_MEMBER_OBJECT, 48, 1},
    {7174, C_MEMBER_OBJECT, 56, 1}, {7185, C_MEMBER_OBJECT, 64, 1}, {7018, C_MEMBER_OBJECT, 72, 1},
    {5864, C_MEMBER_OBJECT, 96, 1}, {7199, C_MEMBER_OBJECT, 104, 1},
    {7071, C_MEMBER_OBJECT, 112, 1}, {7104, C_MEMBER_OBJECT, 120, 1},
    {7033, C_MEMBER_OBJECT, 128, 1}, {7215, C_MEMBER_OBJECT, 16, 1},
    {12133, C_MEMBER_OBJECT, 16, 1}, {11911, C_MEMBER_OBJECT, 24, 1},
    {12078, C_MEMBER_OBJECT, 32, 1}, {11926, C_MEMBER_OBJECT, 40, 1},
    {12102, C_MEMBER_OBJECT, 48, 1}, {12153, C_MEMBER_OBJECT, 56, 1},
    {12165, C_MEMBER_OBJECT, 64, 1}, {11941, C_MEMBER_OBJECT, 72, 1},
    {5864, C_MEMBER_OBJECT, 96, 1}, {12180, C_MEMBER_OBJECT, 104, 1},
    {11996, C_MEMBER_OBJECT, 112, 1}, {12030, C_MEMBER_OBJECT, 120, 1},
    {11957, C_MEMBER_OBJECT, 128, 1}, {12117, C_MEMBER_OBJECT, 144, 1},
    {12092, C_MEMBER_OBJECT, 152, 1}, {12143, C_MEMBER_OBJECT, 160, 1},
    {12065, C_MEMBER_OBJECT, 168, 1}, {12834, C_MEMBER_OBJECT, 104, 1},
    {5766, C_MEMBER_OBJECT, 32, 1}, {5766, C_MEMBER_OBJECT, 32, 1}, {6104, C_MEMBER_OBJECT, 24, 1},
    {8802, C_MEMBER_OBJECT, 40, 1}, {8034, C_MEMBER_OBJECT, 16, 1}, {5856, C_MEMBER_OBJECT, 24, 1},
    {6489, C_MEMBER_OBJECT, 32, 1}, {13115, C_MEMBER_OBJECT, 16, 1}, {5856, C_MEMBER_OBJECT, 24, 1},
    {10470, C_MEMBER_OBJECT, 40, 1}, {5360, C_MEMBER_OBJECT, 80, 1}, {4833, C_MEMBER_OBJECT, 88, 1},
    {10704, C_MEMBER_OBJECT, 96, 1}, {8663, C_MEMBER_OBJECT, 16, 1}, {5864, C_MEMBER_OBJECT, 24, 1},
    {4534, C_MEMBER_OBJECT, 32, 1}, {4541, C_MEMBER_OBJECT, 64, 1}, {12285, C_MEMBER_OBJECT, 96, 1},
    {4833, C_MEMBER_OBJECT, 104, 1}, {5360, C_MEMBER_OBJECT, 112, 1},
    {4362, C_MEMBER_OBJECT, 120, 1}, {10704, C_MEMBER_OBJECT, 128, 1},
    {4898, C_MEMBER_OBJECT, 136, 1}, {6277, C_MEMBER_OBJECT, 144, 1},
    {10006, C_MEMBER_OBJECT, 152, 1}, {4534, C_MEMBER_OBJECT, 32, 1},
    {4541, C_MEMBER_OBJECT, 64, 1}, {13041, C_MEMBER_OBJECT, 24, 1},
    {10819, C_MEMBER_OBJECT, 40, 1}, {11222, C_MEMBER_OBJECT, 48, 1},
    {10626, C_MEMBER_OBJECT, 16, 1}, {13129, C_MEMBER_OBJECT, 24, 1},
    {5864, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 40, 1},
    {10597, C_MEMBER_OBJECT, 16, 1}, {5864, C_MEMBER_OBJECT, 136, 1},
    {13029, C_MEMBER_OBJECT, 144, 1}, {10597, C_MEMBER_OBJECT, 16, 1},
    {5864, C_MEMBER_OBJECT, 136, 1}, {13029, C_MEMBER_OBJECT, 144, 1},
    {10597, C_MEMBER_OBJECT, 16, 1}, {5864, C_MEMBER_OBJECT, 136, 1},
    {13029, C_MEMBER_OBJECT, 144, 1}, {4572, C_MEMBER_OBJECT, 16, 1},
    {5864, C_MEMBER_OBJECT, 40, 1}, {13029, C_MEMBER_OBJECT, 48, 1},
    {13029, C_MEMBER_OBJECT, 32, 1}, {5864, C_MEMBER_OBJECT, 40, 1}, {5718, C_MEMBER_OBJECT, 16, 1},
    {6286, C_MEMBER_OBJECT, 24, 1}, {4059, C_MEMBER_OBJECT, 56, 1}, {4070, C_MEMBER_OBJECT, 64, 1},
    {5718, C_MEMBER_OBJECT, 80, 1}, {10651, C_MEMBER_OBJECT, 88, 1},
    {13121, C_MEMBER_OBJECT, 96, 1}, {5864, C_MEMBER_OBJECT, 104, 1},
    {13029, C_MEMBER_OBJECT, 112, 1}, {4584, C_MEMBER_OBJECT, 32, 1},
    {6209, C_MEMBER_OBJECT, 40, 1}, {6201, C_MEMBER_OBJECT, 48, 1}, {5718, C_MEMBER_OBJECT, 56, 1},
    {10651, C_MEMBER_OBJECT, 64, 1}, {6286, C_MEMBER_OBJECT, 72, 1},
    {5704, C_MEMBER_OBJECT, 120, 1}, {10167, C_MEMBER_OBJECT, 136, 1},
    {11210, C_MEMBER_OBJECT, 152, 1}, {10597, C_MEMBER_OBJECT, 168, 1},
    {13029, C_MEMBER_OBJECT, 176, 1}, {5864, C_MEMBER_OBJECT, 184, 1},
    {11233, C_MEMBER_OBJECT, 16, 1}, {5864, C_MEMBER_OBJECT, 16, 1},
    {13029, C_MEMBER_OBJECT, 24, 1}, {9181, C_MEMBER_OBJECT, 16, 1}, {5742, C_MEMBER_OBJECT, 24, 1},
    {6201, C_MEMBER_OBJECT, 32, 1}, {8002, C_MEMBER_OBJECT, 40, 1}, {8667, C_MEMBER_OBJECT, 48, 1},
    {8187, C_MEMBER_OBJECT, 56, 1}, {9700, C_MEMBER_OBJECT, 24, 1}, {9712, C_MEMBER_OBJECT, 32, 1},
    {10070, C_MEMBER_OBJECT, 40, 1}, {10082, C_MEMBER_OBJECT, 48, 1},
    {10055, C_MEMBER_OBJECT, 56, 1}, {9288, C_MEMBER_OBJECT, 64, 1}, {6342, C_MEMBER_OBJECT, 48, 1},
    {12834, C_MEMBER_OBJECT, 184, 1}, {10200, C_MEMBER_OBJECT, 24, 1},
    {10210, C_MEMBER_OBJECT, 32, 1}, {6046, C_MEMBER_OBJECT, 40, 1},
    {10665, C_MEMBER_OBJECT, 48, 1}, {13115, C_MEMBER_OBJECT, 56, 1},
    {9975, C_MEMBER_OBJECT, 64, 1}, {6441, C_MEMBER_OBJECT, 136, 1},
    {4602, C_MEMBER_OBJECT, 144, 1}, {10269, C_MEMBER_OBJECT, 16, 1},
    {11334, C_MEMBER_OBJECT, 16, 1}, {10200, C_MEMBER_OBJECT, 48, 1},
    {10210, C_MEMBER_OBJECT, 56, 1}, {4591, C_MEMBER_OBJECT, 72, 1},
    {10621, C_MEMBER_OBJECT, 184, 1}, {10633, C_MEMBER_OBJECT, 192, 1},
    {10642, C_MEMBER_OBJECT, 200, 1}, {10154, C_MEMBER_OBJECT, 208, 1},
    {4627, C_MEMBER_OBJECT, 216, 1}, {12824, C_MEMBER_OBJECT, 16, 1},
    {9035, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 48, 1},
    {10146, C_MEMBER_OBJECT, 16, 1}, {11466, C_MEMBER_OBJECT, 56, 1},
    {11412, C_MEMBER_OBJECT, 72, 1}, {5411, C_MEMBER_OBJECT, 24, 1},
    {10970, C_MEMBER_OBJECT, 40, 1}, {9448, C_MEMBER_OBJECT, 64, 1}, {8689, C_MEMBER_OBJECT, 72, 1},
    {2109, C_MEMBER_OBJECT, 16, 1}, {5411, C_MEMBER_OBJECT, 32, 1}, {9989, C_MEMBER_OBJECT, 48, 1},
    {10937, C_MEMBER_OBJECT, 56, 1}, {6323, C_MEMBER_OBJECT, 72, 1}, {6332, C_MEMBER_OBJECT, 80, 1},
    {6316, C_MEMBER_OBJECT, 88, 1}, {10864, C_MEMBER_OBJECT, 40, 1},
    {13029, C_MEMBER_OBJECT, 48, 1}, {11219, C_MEMBER_OBJECT, 16, 1},
    {4576, C_MEMBER_OBJECT, 32, 1}, {7987, C_MEMBER_OBJECT, 40, 1}, {8663, C_MEMBER_OBJECT, 16, 1},
    {4357, C_MEMBER_OBJECT, 24, 1}, {8720, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 40, 1},
    {6131, C_MEMBER_OBJECT, 48, 1}, {13044, C_MEMBER_OBJECT, 56, 1}, {8896, C_MEMBER_OBJECT, 16, 1},
    {13029, C_MEMBER_OBJECT, 24, 1}, {7987, C_MEMBER_OBJECT, 24, 1},
    {13029, C_MEMBER_OBJECT, 48, 1}, {5864, C_MEMBER_OBJECT, 16, 1}, {4247, C_MEMBER_OBJECT, 16, 1},
    {4154, C_MEMBER_OBJECT, 32, 1}, {4276, C_MEMBER_OBJECT, 40, 1}, {4256, C_MEMBER_OBJECT, 48, 1},
    {4264, C_MEMBER_OBJECT, 56, 1}, {4189, C_MEMBER_OBJECT, 64, 1}, {4211, C_MEMBER_OBJECT, 72, 1},
    {4162, C_MEMBER_OBJECT, 80, 1}, {4234, C_MEMBER_OBJECT, 96, 1}, {9059, C_MEMBER_OBJECT, 24, 1},
    {9050, C_MEMBER_OBJECT, 32, 1}, {9073, C_MEMBER_OBJECT, 40, 1}, {9059, C_MEMBER_OBJECT, 24, 1},
    {9050, C_MEMBER_OBJECT, 32, 1}, {9073, C_MEMBER_OBJECT, 40, 1}, {8175, C_MEMBER_OBJECT, 24, 1},
    {8175, C_MEMBER_OBJECT, 24, 1}, {8116, C_MEMBER_OBJECT, 16, 1}, {8163, C_MEMBER_OBJECT, 24, 1},
    {9630, C_MEMBER_OBJECT, 16, 1}, {4950, C_MEMBER_OBJECT, 16, 1}, {4962, C_MEMBER_OBJECT, 24, 1},
    {5570, C_MEMBER_OBJECT, 16, 1}, {5552, C_MEMBER_OBJECT, 24, 1}, {5559, C_MEMBER_OBJECT, 32, 1},
    {4998, C_MEMBER_OBJECT, 48, 1}, {5006, C_MEMBER_OBJECT, 56, 1}, {5073, C_MEMBER_OBJECT, 64, 1},
    {5095, C_MEMBER_OBJECT, 72, 1}, {5043, C_MEMBER_OBJECT, 80, 1}, {4986, C_MEMBER_OBJECT, 88, 1},
    {5016, C_MEMBER_OBJECT, 104, 1}, {5065, C_MEMBER_OBJECT, 112, 1},
    {5055, C_MEMBER_OBJECT, 120, 1}, {5107, C_MEMBER_OBJECT, 136, 1},
    {9758, C_MEMBER_OBJECT, 96, 1}, {9771, C_MEMBER_OBJECT, 104, 1}, {5726, C_MEMBER_OBJECT, 48, 1},
    {13029, C_MEMBER_OBJECT, 72, 1}, {7433, C_MEMBER_OBJECT, 16, 1}, {7353, C_MEMBER_OBJECT, 32, 1},
    {7462, C_MEMBER_OBJECT, 40, 1}, {7442, C_MEMBER_OBJECT, 48, 1}, {7450, C_MEMBER_OBJECT, 56, 1},
    {7388, C_MEMBER_OBJECT, 64, 1}, {7410, C_MEMBER_OBJECT, 72, 1}, {7361, C_MEMBER_OBJECT, 80, 1},
    {5517, C_MEMBER_OBJECT, 16, 1}, {9622, C_MEMBER_OBJECT_ARRAY, 24, 0},
    {12615, C_MEMBER_OBJECT, 40, 1}, {12615, C_MEMBER_OBJECT, 32, 1},
    {9817, C_MEMBER_OBJECT, 16, 1}, {9485, C_MEMBER_OBJECT, 24, 1}, {12514, C_MEMBER_OBJECT, 64, 1},
    {6591, C_MEMBER_OBJECT, 72, 1}, {8890, C_MEMBER_OBJECT, 16, 1}, {7477, C_MEMBER_OBJECT, 24, 1},
    {5829, C_MEMBER_OBJECT, 16, 1}, {5846, C_MEMBER_OBJECT, 40, 1}, {6139, C_MEMBER_OBJECT, 16, 1},
    {5829, C_MEMBER_OBJECT, 16, 1}, {5846, C_MEMBER_OBJECT, 40, 1}, {6139, C_MEMBER_OBJECT, 16, 1},
    {5829, C_MEMBER_OBJECT, 16, 1}, {5846, C_MEMBER_OBJECT, 40, 1}, {5829, C_MEMBER_OBJECT, 16, 1},
    {5846, C_MEMBER_OBJECT, 40, 1}, {5829, C_MEMBER_OBJECT, 16, 1}, {5846, C_MEMBER_OBJECT, 40, 1},
    {5829, C_MEMBER_OBJECT, 16, 1}, {5846, C_MEMBER_OBJECT, 40, 1}, {6139, C_MEMBER_OBJECT, 16, 1},
    {6194, C_MEMBER_OBJECT, 24, 1}, {6184, C_MEMBER_OBJECT, 32, 1}, {6171, C_MEMBER_OBJECT, 40, 1},
    {11608, C_MEMBER_OBJECT, 16, 1}, {8128, C_MEMBER_OBJECT, 24, 1}, {6674, C_MEMBER_OBJECT, 16, 1},
    {8113, C_MEMBER_OBJECT, 24, 1}, {11608, C_MEMBER_OBJECT, 16, 1}, {8145, C_MEMBER_OBJECT, 24, 1},
    {6362, C_MEMBER_OBJECT, 24, 1}, {6380, C_MEMBER_OBJECT, 32, 1}, {6369, C_MEMBER_OBJECT, 40, 1},
    {6393, C_MEMBER_OBJECT, 48, 1}, {6403, C_MEMBER_OBJECT, 56, 1}, {6425, C_MEMBER_OBJECT, 80, 1},
    {6387, C_MEMBER_OBJECT, 96, 1}, {6412, C_MEMBER_OBJECT_ARRAY, 360, 0},
    {11066, C_MEMBER_OBJECT, 64, 1}, {11084, C_MEMBER_OBJECT, 80, 1},
    {11102, C_MEMBER_OBJECT, 96, 1}, {11120, C_MEMBER_OBJECT, 112, 1},
    {11138, C_MEMBER_OBJECT, 128, 1}, {11156, C_MEMBER_OBJECT, 144, 1},
    {11174, C_MEMBER_OBJECT, 160, 1}, {11192, C_MEMBER_OBJECT, 176, 1},
    {13029, C_MEMBER_OBJECT, 192, 1}, {6709, C_MEMBER_OBJECT, 16, 1},
    {6752, C_MEMBER_OBJECT, 24, 1}, {6719, C_MEMBER_OBJECT, 32, 1}, {6765, C_MEMBER_OBJECT, 40, 1},
    {6696, C_MEMBER_OBJECT, 48, 1}, {6743, C_MEMBER_OBJECT, 56, 1}, {6793, C_MEMBER_OBJECT, 64, 1},
    {6733, C_MEMBER_OBJECT, 72, 1}, {6817, C_MEMBER_OBJECT, 80, 1}, {6781, C_MEMBER_OBJECT, 88, 1},
    {6679, C_MEMBER_OBJECT, 96, 1}, {6803, C_MEMBER_OBJECT, 104, 1},
    {10797, C_MEMBER_OBJECT, 16, 1}, {10787, C_MEMBER_OBJECT, 24, 1},
    {10778, C_MEMBER_OBJECT, 40, 1}, {10807, C_MEMBER_OBJECT, 48, 1},
    {4811, C_MEMBER_OBJECT, 72, 1}, {6674, C_MEMBER_OBJECT, 88, 1}, {4817, C_MEMBER_OBJECT, 112, 1},
    {5864, C_MEMBER_OBJECT, 120, 1}, {13029, C_MEMBER_OBJECT, 128, 1},
    {6597, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {8720, C_MEMBER_OBJECT, 32, 1},
    {5864, C_MEMBER_OBJECT, 40, 1}, {13029, C_MEMBER_OBJECT, 48, 1}, {7433, C_MEMBER_OBJECT, 16, 1},
    {7353, C_MEMBER_OBJECT, 32, 1}, {7462, C_MEMBER_OBJECT, 40, 1}, {7442, C_MEMBER_OBJECT, 48, 1},
    {7450, C_MEMBER_OBJECT, 56, 1}, {7388, C_MEMBER_OBJECT, 64, 1}, {7410, C_MEMBER_OBJECT, 72, 1},
    {7361, C_MEMBER_OBJECT, 80, 1}, {5570, C_MEMBER_OBJECT, 16, 1}, {5552, C_MEMBER_OBJECT, 24, 1},
    {5559, C_MEMBER_OBJECT, 32, 1}, {7509, C_MEMBER_OBJECT, 16, 1}, {7516, C_MEMBER_OBJECT, 24, 1},
    {4051, C_MEMBER_OBJECT_ARRAY, 16, 32}, {4526, C_MEMBER_OBJECT_ARRAY, 32, 0},
    {4779, C_MEMBER_OBJECT_ARRAY, 32, 0}, {7747, C_MEMBER_OBJECT, 16, 1},
    {7731, C_MEMBER_OBJECT_ARRAY, 24, 8}, {8175, C_MEMBER_OBJECT, 24, 1},
    {10017, C_MEMBER_OBJECT, 16, 1}, {12263, C_MEMBER_OBJECT, 24, 1},
    {5582, C_MEMBER_OBJECT, 16, 1}, {13029, C_MEMBER_OBJECT, 32, 1}, {8113, C_MEMBER_OBJECT, 16, 1},
    {9510, C_MEMBER_OBJECT, 32, 1}, {12881, C_MEMBER_OBJECT_ARRAY, 40, 57},
    {12318, C_MEMBER_OBJECT, 16, 1}, {8113, C_MEMBER_OBJECT, 24, 1}, {4566, C_MEMBER_OBJECT, 32, 1},
    {8026, C_MEMBER_OBJECT, 40, 1}, {11233, C_MEMBER_OBJECT, 16, 1}, {4098, C_MEMBER_OBJECT, 24, 1},
    {10296, C_MEMBER_OBJECT, 16, 1}, {10712, C_MEMBER_OBJECT, 32, 1},
    {10296, C_MEMBER_OBJECT, 16, 1}, {10712, C_MEMBER_OBJECT, 32, 1},
    {5577, C_MEMBER_OBJECT, 16, 1}, {10904, C_MEMBER_OBJECT, 24, 1}, {8946, C_MEMBER_OBJECT, 24, 1},
    {8955, C_MEMBER_OBJECT, 32, 1}, {8113, C_MEMBER_OBJECT, 16, 1}, {10873, C_MEMBER_OBJECT, 24, 1},
    {6674, C_MEMBER_OBJECT, 16, 1}, {8113, C_MEMBER_OBJECT, 24, 1}, {6674, C_MEMBER_OBJECT, 16, 1},
    {8113, C_MEMBER_OBJECT, 24, 1}, {8113, C_MEMBER_OBJECT, 16, 1}, {8681, C_MEMBER_OBJECT, 24, 1},
    {12263, C_MEMBER_OBJECT, 32, 1}, {5491, C_MEMBER_OBJECT, 40, 1}, {5499, C_MEMBER_OBJECT, 48, 1},
    {8113, C_MEMBER_OBJECT, 16, 1}, {10296, C_MEMBER_OBJECT, 16, 1},
    {10712, C_MEMBER_OBJECT, 40, 1}, {10314, C_MEMBER_OBJECT, 16, 1},
    {10712, C_MEMBER_OBJECT, 32, 1}, {6147, C_MEMBER_OBJECT, 16, 1}, {6674, C_MEMBER_OBJECT, 16, 1},
    {8113, C_MEMBER_OBJECT, 24, 1}, {6674, C_MEMBER_OBJECT, 16, 1}, {8113, C_MEMBER_OBJECT, 24, 1},
    {8655, C_MEMBER_OBJECT, 32, 1}, {10712, C_MEMBER_OBJECT, 40, 1}, {6537, C_MEMBER_OBJECT, 48, 1},
    {7747, C_MEMBER_OBJECT, 16, 1}, {7731, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {8175, C_MEMBER_OBJECT, 24, 1}, {8175, C_MEMBER_OBJECT, 24, 1}, {8009, C_MEMBER_OBJECT, 16, 1},
    {11354, C_MEMBER_OBJECT, 24, 1}, {11598, C_MEMBER_OBJECT, 32, 1},
    {8784, C_MEMBER_OBJECT, 40, 1}, {9194, C_MEMBER_OBJECT, 40, 1}, {8243, C_MEMBER_OBJECT, 16, 1},
    {6674, C_MEMBER_OBJECT, 24, 1}, {9141, C_MEMBER_OBJECT, 16, 1}, {5570, C_MEMBER_OBJECT, 16, 1},
    {5552, C_MEMBER_OBJECT, 24, 1}, {5559, C_MEMBER_OBJECT, 32, 1}, {9205, C_MEMBER_OBJECT, 24, 1},
    {12920, C_MEMBER_OBJECT, 64, 1}, {13029, C_MEMBER_OBJECT, 136, 1},
    {7934, C_MEMBER_OBJECT, 16, 1}, {7942, C_MEMBER_OBJECT, 24, 1}, {7950, C_MEMBER_OBJECT, 32, 1},
    {5800, C_MEMBER_OBJECT, 16, 1}, {10914, C_MEMBER_OBJECT, 24, 1}, {5570, C_MEMBER_OBJECT, 16, 1},
    {5552, C_MEMBER_OBJECT, 24, 1}, {5559, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 64, 1},
    {9217, C_MEMBER_OBJECT, 16, 1}, {9210, C_MEMBER_OBJECT, 24, 1}, {9242, C_MEMBER_OBJECT, 40, 1},
    {9225, C_MEMBER_OBJECT, 48, 1}, {5837, C_MEMBER_OBJECT, 24, 1}, {5818, C_MEMBER_OBJECT, 48, 1},
    {5846, C_MEMBER_OBJECT, 56, 1}, {4485, C_MEMBER_OBJECT, 24, 1}, {8182, C_MEMBER_OBJECT, 24, 1},
    {9485, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1}, {8730, C_MEMBER_OBJECT, 32, 1},
    {12920, C_MEMBER_OBJECT, 24, 1}, {13029, C_MEMBER_OBJECT, 96, 1},
    {9485, C_MEMBER_OBJECT, 16, 1}, {10116, C_MEMBER_OBJECT, 24, 1},
    {11395, C_MEMBER_OBJECT, 32, 1}, {9039, C_MEMBER_OBJECT, 40, 1},
    {10134, C_MEMBER_OBJECT, 72, 1}, {10121, C_MEMBER_OBJECT, 80, 1},
    {10428, C_MEMBER_OBJECT, 16, 1}, {10437, C_MEMBER_OBJECT, 24, 1},
    {10410, C_MEMBER_OBJECT, 32, 1}, {10419, C_MEMBER_OBJECT, 40, 1},
    {8045, C_MEMBER_OBJECT, 56, 1}, {11354, C_MEMBER_OBJECT, 16, 1},
    {11603, C_MEMBER_OBJECT, 24, 1}, {11598, C_MEMBER_OBJECT, 32, 1},
    {8788, C_MEMBER_OBJECT, 40, 1}, {11641, C_MEMBER_OBJECT, 24, 1},
    {10686, C_MEMBER_OBJECT, 32, 1}, {10146, C_MEMBER_OBJECT, 40, 1},
    {7498, C_MEMBER_OBJECT, 32, 1}, {8015, C_MEMBER_OBJECT, 40, 1}, {10146, C_MEMBER_OBJECT, 48, 1},
    {13029, C_MEMBER_OBJECT, 64, 1}, {10919, C_MEMBER_OBJECT, 24, 1},
    {5864, C_MEMBER_OBJECT, 16, 1}, {11066, C_MEMBER_OBJECT, 64, 1},
    {11084, C_MEMBER_OBJECT, 80, 1}, {11102, C_MEMBER_OBJECT, 96, 1},
    {11120, C_MEMBER_OBJECT, 112, 1}, {11138, C_MEMBER_OBJECT, 128, 1},
    {11156, C_MEMBER_OBJECT, 144, 1}, {11174, C_MEMBER_OBJECT, 160, 1},
    {11192, C_MEMBER_OBJECT, 176, 1}, {13029, C_MEMBER_OBJECT, 192, 1},
    {11004, C_MEMBER_OBJECT, 16, 1}, {11354, C_MEMBER_OBJECT, 16, 1},
    {11603, C_MEMBER_OBJECT, 24, 1}, {11598, C_MEMBER_OBJECT, 32, 1},
    {9141, C_MEMBER_OBJECT, 24, 1}, {6433, C_MEMBER_OBJECT, 32, 1}, {6585, C_MEMBER_OBJECT, 40, 1},
    {8735, C_MEMBER_OBJECT, 48, 1}, {8097, C_MEMBER_OBJECT, 48, 1}, {11489, C_MEMBER_OBJECT, 80, 1},
    {11505, C_MEMBER_OBJECT, 88, 1}, {5509, C_MEMBER_OBJECT, 96, 1},
    {10845, C_MEMBER_OBJECT, 112, 1}, {12243, C_MEMBER_OBJECT, 120, 1},
    {6910, C_MEMBER_OBJECT, 128, 1}, {6875, C_MEMBER_OBJECT, 136, 1},
    {6843, C_MEMBER_OBJECT, 144, 1}, {5185, C_MEMBER_OBJECT, 152, 1},
    {2368, C_MEMBER_OBJECT, 160, 1}, {287, C_MEMBER_OBJECT, 168, 1}, {341, C_MEMBER_OBJECT, 176, 1},
    {161, C_MEMBER_OBJECT, 184, 1}, {151, C_MEMBER_OBJECT, 192, 1}, {668, C_MEMBER_OBJECT, 200, 1},
    {326, C_MEMBER_OBJECT, 208, 1}, {356, C_MEMBER_OBJECT, 216, 1}, {771, C_MEMBER_OBJECT, 224, 1},
    {642, C_MEMBER_OBJECT, 232, 1}, {5341, C_MEMBER_OBJECT, 16, 1}, {5806, C_MEMBER_OBJECT, 24, 1},
    {10832, C_MEMBER_OBJECT, 32, 1}, {8754, C_MEMBER_OBJECT, 48, 1},
    {10845, C_MEMBER_OBJECT, 64, 1}, {11479, C_MEMBER_OBJECT, 72, 1},
    {9501, C_MEMBER_OBJECT, 96, 1}, {7987, C_MEMBER_OBJECT, 104, 1}, {5577, C_MEMBER_OBJECT, 16, 1},
    {5806, C_MEMBER_OBJECT, 24, 1}, {11240, C_MEMBER_OBJECT, 32, 1}, {7987, C_MEMBER_OBJECT, 48, 1},
    {8663, C_MEMBER_OBJECT, 16, 1}, {5577, C_MEMBER_OBJECT, 24, 1}, {10357, C_MEMBER_OBJECT, 40, 1},
    {9496, C_MEMBER_OBJECT, 48, 1}, {11035, C_MEMBER_OBJECT, 16, 1},
    {11047, C_MEMBER_OBJECT, 24, 1}, {8175, C_MEMBER_OBJECT, 24, 1},
    {12569, C_MEMBER_OBJECT, 16, 1}, {9680, C_MEMBER_OBJECT, 24, 1}, {9684, C_MEMBER_OBJECT, 32, 1},
    {11557, C_MEMBER_OBJECT, 16, 1}, {11573, C_MEMBER_OBJECT, 24, 1},
    {11564, C_MEMBER_OBJECT, 32, 1}, {11585, C_MEMBER_OBJECT, 40, 1},
    {11529, C_MEMBER_OBJECT, 48, 1}, {11542, C_MEMBER_OBJECT, 56, 1},
    {12206, C_MEMBER_OBJECT, 16, 1}, {12197, C_MEMBER_OBJECT, 24, 1},
    {9622, C_MEMBER_OBJECT_ARRAY, 24, 0}, {8175, C_MEMBER_OBJECT, 24, 1},
    {7808, C_MEMBER_OBJECT, 256, 1}, {7858, C_MEMBER_OBJECT, 264, 1},
    {7824, C_MEMBER_OBJECT, 336, 1}, {7874, C_MEMBER_OBJECT, 344, 1},
    {7841, C_MEMBER_OBJECT, 352, 1}, {7889, C_MEMBER_OBJECT, 360, 1},
    {7911, C_MEMBER_OBJECT, 368, 1}, {7779, C_MEMBER_OBJECT, 840, 1},
    {7799, C_MEMBER_OBJECT, 848, 1}, {7787, C_MEMBER_OBJECT, 856, 1},
    {7769, C_MEMBER_OBJECT, 872, 1}, {9886, C_MEMBER_OBJECT, 16, 1}, {4357, C_MEMBER_OBJECT, 24, 1},
    {9995, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 40, 1}, {9547, C_MEMBER_OBJECT, 16, 1},
    {7747, C_MEMBER_OBJECT, 16, 1}, {7731, C_MEMBER_OBJECT_ARRAY, 24, 8},
    {13064, C_MEMBER_OBJECT, 16, 1}, {13044, C_MEMBER_OBJECT, 24, 1},
    {13074, C_MEMBER_OBJECT, 40, 1}, {13056, C_MEMBER_OBJECT, 48, 1},
    {13064, C_MEMBER_OBJECT, 16, 1}, {13044, C_MEMBER_OBJECT, 24, 1},
    {13074, C_MEMBER_OBJECT, 40, 1}, {13056, C_MEMBER_OBJECT, 48, 1},
    {13064, C_MEMBER_OBJECT, 16, 1}, {13044, C_MEMBER_OBJECT, 24, 1},
    {13074, C_MEMBER_OBJECT, 40, 1}, {13056, C_MEMBER_OBJECT, 48, 1},
    {5570, C_MEMBER_OBJECT, 16, 1}, {5552, C_MEMBER_OBJECT, 24, 1}, {5559, C_MEMBER_OBJECT, 32, 1},
    {11848, C_MEMBER_OBJECT, 16, 1}, {12238, C_MEMBER_OBJECT, 24, 1},
    {11883, C_MEMBER_OBJECT, 32, 1}, {13029, C_MEMBER_OBJECT, 48, 1},
    {10773, C_MEMBER_OBJECT, 16, 1}, {12270, C_MEMBER_OBJECT, 24, 1},
    {8735, C_MEMBER_OBJECT, 32, 1}, {8740, C_MEMBER_OBJECT, 40, 1}, {5577, C_MEMBER_OBJECT, 48, 1},
    {11334, C_MEMBER_OBJECT, 56, 1}, {6155, C_MEMBER_OBJECT, 72, 1}, {5299, C_MEMBER_OBJECT, 80, 1},
    {10238, C_MEMBER_OBJECT, 88, 1}, {6293, C_MEMBER_OBJECT, 96, 1},
    {11360, C_MEMBER_OBJECT, 104, 1}, {6218, C_MEMBER_OBJECT, 112, 1},
    {11376, C_MEMBER_OBJECT, 120, 1}, {6232, C_MEMBER_OBJECT, 128, 1},
    {5281, C_MEMBER_OBJECT, 136, 1}, {10225, C_MEMBER_OBJECT, 144, 1},
    {11904, C_MEMBER_OBJECT, 24, 1}, {6249, C_MEMBER_OBJECT, 32, 1}, {9490, C_MEMBER_OBJECT, 40, 1},
    {7691, C_MEMBER_OBJECT, 48, 1}, {7654, C_MEMBER_OBJECT, 56, 1}, {7678, C_MEMBER_OBJECT, 64, 1},
    {7616, C_MEMBER_OBJECT, 72, 1}, {7643, C_MEMBER_OBJECT, 80, 1}, {7601, C_MEMBER_OBJECT, 88, 1},
    {7668, C_MEMBER_OBJECT, 96, 1}, {7628, C_MEMBER_OBJECT, 104, 1},
    {7588, C_MEMBER_OBJECT, 112, 1}, {8655, C_MEMBER_OBJECT, 24, 1},
    {10712, C_MEMBER_OBJECT, 32, 1}, {12834, C_MEMBER_OBJECT, 128, 1},
    {12773, C_MEMBER_OBJECT, 136, 1}, {13255, C_MEMBER_OBJECT, 152, 1},
    {12834, C_MEMBER_OBJECT, 128, 1}, {12773, C_MEMBER_OBJECT, 136, 1},
    {13255, C_MEMBER_OBJECT, 152, 1}, {8663, C_MEMBER_OBJECT, 16, 1},
    {6496, C_MEMBER_OBJECT, 24, 1}, {13029, C_MEMBER_OBJECT, 32, 1},
    {12749, C_MEMBER_OBJECT, 96, 1}, {12701, C_MEMBER_OBJECT, 104, 1},
    {12725, C_MEMBER_OBJECT, 112, 1}, {12677, C_MEMBER_OBJECT, 128, 1},
    {12629, C_MEMBER_OBJECT, 136, 1}, {12653, C_MEMBER_OBJECT, 144, 1},
};

const struct table table_3_9_18 = {
    {.hex = 0x030912f0}, names, members, enumerators, types, held,
    497, 2, 224,
};
