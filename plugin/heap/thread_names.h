/* Names of threads, as the module threading knows them. */
#ifndef PY_REFERRERS_HEAP_THREAD_NAMES_H
#define PY_REFERRERS_HEAP_THREAD_NAMES_H

#include "heap/roots.h"

/* Names the threads of ROOTS that are in threading._active, a dict from thread identifiers
 * (pthread_self) to Thread objects whose _name it is (Lib/threading.py, 3.8 to 3.15). */
void thread_names_find(struct python *python, struct roots *roots, struct budget *budget);

#endif
