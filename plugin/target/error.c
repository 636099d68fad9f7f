#include "target/error.h"

G_DEFINE_QUARK(py_referrers_error, pr_error)
