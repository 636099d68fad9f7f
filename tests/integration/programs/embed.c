/* embed OTHER LIBPYTHON: loads two libpythons and runs Python in the second, which says where an
 * object is and aborts. */
#include <dlfcn.h>
#include <stdio.h>

int
main(int count, char **arguments)
{
    if (count != 3 || !dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL))
        return 2;
    void *library = dlopen(arguments[2], RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return 2;
    void (*initialize)(int) = (void (*)(int))dlsym(library, "Py_InitializeEx");
    int (*run)(const char *) = (int (*)(const char *))dlsym(library, "PyRun_SimpleString");
    initialize(0);
    return run("class Kept: pass\n"
               "kept = Kept()\n"
               "print(hex(id(kept)), flush=True)\n"
               "import os\n"
               "os.abort()\n");
}
