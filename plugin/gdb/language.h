/* The language that GDB reads expressions in.
 *
 * The innermost frame of an aborted process is assembler, so GDB's language is then "asm", in which
 * names and casts mean other things; a program may also stop in Rust or Fortran.  Our own look-ups
 * are C, so a command runs between language_enter and language_leave.
 */
#ifndef PY_REFERRERS_GDB_LANGUAGE_H
#define PY_REFERRERS_GDB_LANGUAGE_H

/* Selects C; the user's setting, to be given to language_leave. */
char *language_enter(void);

/* Puts the user's setting back, whatever happened meanwhile, and frees it. */
void language_leave(char *setting);

/* Selects SETTING for a moment. */
void language_select(const char *setting);

#endif
