import { type Change, change, DATABASE_WIDE } from './change.ts'

/** Types, operators, casts and text search. */
export const TYPE_AND_OPERATOR_CHANGES: readonly Change[] = [
  change(
    'a label of an enum more',
    `ALTER TYPE shop.mood ADD VALUE 'neutral' BEFORE 'ok'`,
    'type-differs',
    'mood',
  ),
  change(
    'a domain without its check',
    'ALTER DOMAIN shop.amount DROP CONSTRAINT not_negative',
    'type-differs',
    'amount',
  ),
  change(
    'a domain on a domain without its check',
    'ALTER DOMAIN shop.small_amount DROP CONSTRAINT below_ten',
    'type-differs',
    'small_amount',
  ),
  change(
    'an attribute of a composite more',
    'ALTER TYPE shop.place ADD ATTRIBUTE city text',
    'type-differs',
    'place',
  ),
  change('a range dropped', 'DROP TYPE shop.span', 'type-differs', 'span'),
  change(
    'statistics dropped',
    'DROP STATISTICS shop.orders_stats',
    'object-missing',
    'orders_stats',
  ),
  change(
    'an operator dropped',
    'DROP OPERATOR shop.<<>> (shop.place, shop.place)',
    'object-missing',
    'operator shop.<<>>(shop.place,shop.place)',
  ),
  change(
    'an operator that hides its selectivity',
    'ALTER OPERATOR shop.<<>> (shop.place, shop.place) SET (restrict = neqsel)',
    'object-differs',
    'operator shop.<<>>(shop.place,shop.place)',
  ),
  change(
    'an operator class dropped',
    'DROP OPERATOR CLASS shop.my_int_ops USING hash',
    'object-missing',
    'operator class shop.my_int_ops USING hash',
  ),
  change(
    'an operator family extended',
    'ALTER OPERATOR FAMILY shop.place_family USING btree ADD OPERATOR 1 < (integer, integer)',
    'object-differs',
    'operator family shop.place_family USING btree',
  ),
  change(
    'a cast dropped',
    'DROP CAST (shop.place AS text)',
    'object-missing',
    'cast (shop.place AS pg_catalog.text)',
    DATABASE_WIDE,
  ),
  change(
    'a cast made implicit',
    'DROP CAST (shop.place AS text); CREATE CAST (shop.place AS text) WITH INOUT AS IMPLICIT',
    'object-differs',
    'cast (shop.place AS pg_catalog.text)',
    DATABASE_WIDE,
  ),
  change(
    'a conversion dropped',
    'DROP CONVERSION shop.latin',
    'object-missing',
    'conversion shop.latin',
  ),
  change(
    'a text search configuration dropped',
    'DROP TEXT SEARCH CONFIGURATION shop.search',
    'object-missing',
    'text search configuration shop.search',
  ),
  change(
    'a text search mapping changed',
    'ALTER TEXT SEARCH CONFIGURATION shop.search ALTER MAPPING FOR asciiword WITH simple',
    'object-differs',
    'text search configuration shop.search',
  ),
  change(
    'a dictionary without its stop words',
    'ALTER TEXT SEARCH DICTIONARY shop.words (stopwords)',
    'object-differs',
    'text search dictionary shop.words',
  ),
]
