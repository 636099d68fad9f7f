/* How long work may go on. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "target/budget.h"

struct user {
    bool pressed;
    unsigned asked;
    char shown[64];
};

static bool
interrupted(void *context)
{
    struct user *user = context;
    user->asked++;
    return user->pressed;
}

static void
progress(void *context, const char *text)
{
    struct user *user = context;
    g_strlcpy(user->shown, text, sizeof user->shown);
}

Test(budget, without_a_limit_lasts)
{
    struct budget budget = {0};

    budget_start(&budget, -1);
    cr_assert_not(budget_spent(&budget));
    cr_assert(eq(int, budget.state, BUDGET_LEFT));
    cr_assert(budget_elapsed(&budget) >= 0 && budget_elapsed(&budget) < 60);
}

Test(budget, of_no_time_is_spent)
{
    struct budget budget = {0};

    budget_start(&budget, 0);
    cr_assert(budget_spent(&budget));
    cr_assert(eq(int, budget.state, BUDGET_TIMED_OUT));
}

Test(budget, runs_out)
{
    struct budget budget = {0};

    budget_start(&budget, 0.02);
    cr_assert_not(budget_spent(&budget));
    g_usleep(30000);
    cr_assert(budget_spent(&budget));
    cr_assert(budget_elapsed(&budget) >= 0.02);
}

Test(budget, absurd_limit_is_far_away)
{
    struct budget budget = {0};

    budget_start(&budget, 1e300);
    cr_assert_not(budget_spent(&budget));
}

Test(budget, ends_when_the_user_says_so)
{
    struct user user = {0};
    struct budget budget = {.interrupted = interrupted, .context = &user};

    budget_start(&budget, -1);
    cr_assert_not(budget_spent(&budget));
    user.pressed = true;
    cr_assert(budget_spent(&budget));
    cr_assert(eq(int, budget.state, BUDGET_INTERRUPTED));
    user.pressed = false; /* once spent, it stays so, and nobody is asked again */
    cr_assert(budget_spent(&budget));
    cr_assert(eq(uint, user.asked, 2));
    budget_start(&budget, -1);
    cr_assert_not(budget_spent(&budget));
}

Test(budget, tells_progress)
{
    struct user user = {0};
    struct budget budget = {.progress = progress, .context = &user};

    budget_progress(&budget, "reading", 1, 3);
    cr_assert(eq(str, user.shown, "reading: 33 %"));
    budget_progress(&budget, "sorting", 0, 0);
    cr_assert(eq(str, user.shown, "sorting"));
    budget.progress = NULL;
    budget_progress(&budget, "unheard", 1, 2);
    cr_assert(eq(str, user.shown, "sorting"));
}
