import { type Change, change, DATABASE_WIDE } from './change.ts'

/** Owners, grants and comments. */
export const ACCESS_CHANGES: readonly Change[] = [
  change(
    'a large object that changed hands',
    'ALTER LARGE OBJECT 424242 OWNER TO postgres',
    'grant-differs',
    'large objects of keeper: clerk=SELECT/keeper keeper=SELECT,UPDATE/keeper',
    DATABASE_WIDE,
  ),
  change(
    'a table that changed hands',
    'ALTER TABLE shop.companies OWNER TO postgres',
    'owner-differs',
    'companies',
  ),
  change(
    'a schema that changed hands',
    'ALTER SCHEMA shop OWNER TO postgres',
    'owner-differs',
    'schema',
  ),
  change(
    'a composite type that changed hands',
    'ALTER TYPE shop.place OWNER TO postgres',
    'owner-differs',
    'place',
  ),
  change(
    'an event trigger that changed hands',
    'ALTER ROLE keeper SUPERUSER; ALTER EVENT TRIGGER watch OWNER TO keeper',
    'owner-differs',
    'event trigger watch',
    DATABASE_WIDE,
  ),
  change('a grant revoked', 'REVOKE UPDATE ON shop.orders FROM clerk', 'grant-differs', 'orders'),
  change(
    'a grant option revoked',
    'REVOKE GRANT OPTION FOR UPDATE ON shop.orders FROM clerk',
    'grant-differs',
    'orders',
  ),
  change(
    'a grant to everybody',
    'GRANT SELECT ON shop.people TO PUBLIC',
    'grant-differs',
    'people',
  ),
  change(
    'a grant on a column revoked',
    'REVOKE SELECT (name) ON shop.companies FROM "Odd ""role"""',
    'grant-differs',
    'companies.name',
  ),
  change(
    'a grant on a sequence revoked',
    'REVOKE ALL ON SEQUENCE shop.fiscal FROM clerk',
    'grant-differs',
    'fiscal',
  ),
  change(
    'a function open to everybody',
    'GRANT EXECUTE ON FUNCTION shop.tax(numeric, numeric) TO PUBLIC',
    'grant-differs',
    'tax(price numeric, rate numeric)',
  ),
  change(
    'a grant on a type revoked',
    'REVOKE USAGE ON TYPE shop.mood FROM clerk',
    'grant-differs',
    'mood',
  ),
  change(
    'a grant on a schema revoked',
    'REVOKE USAGE ON SCHEMA shop FROM clerk',
    'grant-differs',
    'schema',
  ),
  change(
    'a grant on a foreign server revoked',
    'REVOKE USAGE ON FOREIGN SERVER elsewhere FROM clerk',
    'grant-differs',
    'server elsewhere',
    DATABASE_WIDE,
  ),
  change(
    'default privileges lost',
    'ALTER DEFAULT PRIVILEGES FOR ROLE keeper IN SCHEMA shop REVOKE SELECT ON TABLES FROM clerk',
    'grant-differs',
    'default for r of keeper',
  ),
  change(
    'default privileges of the database lost',
    'ALTER DEFAULT PRIVILEGES FOR ROLE keeper GRANT EXECUTE ON FUNCTIONS TO PUBLIC',
    'grant-differs',
    'default for f of keeper',
    DATABASE_WIDE,
  ),
  change(
    'a comment lost',
    'COMMENT ON TABLE shop.companies IS NULL',
    'comment-differs',
    'table shop.companies',
    { schema: 'shop', status: 'warn' },
  ),
  change(
    'a comment on a column changed',
    `COMMENT ON COLUMN shop.companies.name IS 'as spoken'`,
    'comment-differs',
    'table column shop.companies.name',
    { schema: 'shop', status: 'warn' },
  ),
]
