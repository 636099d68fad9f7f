/* From addresses of objects to small numbers and back.
 *
 * A bitmap with one bit for each word of address space, in chunks of one MiB that exist where
 * something was added, and for every word of bits the number of bits before it.  An address's id is
 * its rank: ids follow the order of addresses and are dense.  Costs about 1/40 of the address space
 * that objects occupy.
 *
 * Two stages: addresses are added, by several threads at once if they say so; address_map_seal
 * numbers them; from then on ids can be asked for and nothing is added any more.
 *
 * In the first stage an address that was added has a code of 32 bits, good for the whole life of
 * the map, by which references can be noted in half the memory of two addresses before there are
 * ids.
 */
#ifndef PY_REFERRERS_HEAP_ADDRESS_MAP_H
#define PY_REFERRERS_HEAP_ADDRESS_MAP_H

#include <stdbool.h>
#include <stdint.h>

#define ADDRESS_MAP_NONE UINT32_MAX

struct address_map;

/* WORD_SIZE is the alignment of what will be added: 4 or 8. */
struct address_map *address_map_new(unsigned word_size);
void address_map_free(struct address_map *map);

/* True if ADDRESS is aligned and was not there yet. */
bool address_map_add(struct address_map *map, uint64_t address);
bool address_map_has(const struct address_map *map, uint64_t address);

/* Adds ADDRESS if it is aligned and not there yet (then true), and in any case tells its code:
 * ADDRESS_MAP_NONE if it could not be added, or is too far from the others for a code.  With SHARED
 * other threads do the same to this map. */
bool address_map_note(struct address_map *map, uint64_t address, bool shared, uint32_t *code);

/* The same code, if ADDRESS is there; false if it is not. */
bool address_map_code(const struct address_map *map, uint64_t address, uint32_t *code);

/* How many were added; it counts them, before sealing. */
uint64_t address_map_count(const struct address_map *map);

/* Numbers everything.  False if there are too many for 32 bits. */
bool address_map_seal(struct address_map *map);

/* Only after sealing: the id of ADDRESS or ADDRESS_MAP_NONE; the address of an id below the count.
 */
uint32_t address_map_id(const struct address_map *map, uint64_t address);
uint64_t address_map_address(const struct address_map *map, uint32_t id);

uint32_t address_map_id_of_code(const struct address_map *map, uint32_t code);

/* The id of the greatest address that is not above ADDRESS, ADDRESS_MAP_NONE if all are. */
uint32_t address_map_floor(const struct address_map *map, uint64_t address);

/* All addresses in ascending order, each with its id, until EACH answers false. */
void address_map_each(const struct address_map *map,
                      bool (*each)(void *context, uint32_t id, uint64_t address), void *context);
/* Only those in part NUMBER of COUNT parts of about the same size. */
void address_map_each_of(const struct address_map *map, unsigned number, unsigned count,
                         bool (*each)(void *context, uint32_t id, uint64_t address), void *context);

/* Bytes held. */
uint64_t address_map_bytes(const struct address_map *map);

#endif
