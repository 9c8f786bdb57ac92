import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../../src/masking/redactor.ts'
import { anyCnpj, anyCpf, formatCnpj, formatCpf } from './identities.ts'

const { redact } = createRedactor()

function redactorOf(...secrets: string[]) {
  const redactor = createRedactor()
  for (const secret of secrets) redactor.addSecret(secret)
  return redactor
}

describe('a registered secret', () => {
  it.each([
    ['as it is', 'hunter2!', 'login hunter2! failed', 'login *** failed'],
    ['URL-encoded', 'p@ss w/rd', 'u=p%40ss%20w%2Frd', 'u=***'],
    ['URL-encoded in lower case', 'p@ss w/rd', 'u=p%40ss%20w%2frd', 'u=***'],
    ['form-encoded', 'p@ss w/rd', 'u=p%40ss+w%2Frd;', 'u=***;'],
    ['JSON-escaped', 'a"b\\c\td', '{"x":"a\\"b\\\\c\\td"}', '{"x":"***"}'],
    ['with its quotes doubled', "it's secret", "SET x = 'it''s secret'", "SET x = '***'"],
    ['escaped by a backslash', "it's secret", "x='it\\'s secret'", "x='***'"],
    ['with regular expression characters', '(a|b)*c$', 'x(a|b)*c$y', 'x***y'],
  ])('is masked %s', (_how, secret, text, expected) => {
    expect(redactorOf(secret).redact(text)).toBe(expected)
  })

  it('of several lines is masked line by line', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADAN\r\n  Bgkqhki\nab\n'
    expect(redactorOf(key).redact('x MIIEvQIBADAN y Bgkqhki z ab')).toBe('x *** y *** z ab')
  })

  it('is masked to its end when another one begins alike', () => {
    expect(redactorOf('secret', 'secret-and-more').redact('a secret-and-more b')).toBe('a *** b')
  })

  it('shorter than four characters is ignored', () => {
    expect(redactorOf('abc', '').redact('abcdef')).toBe('abcdef')
  })

  it('added later is masked from then on', () => {
    const redactor = redactorOf('first-secret')
    expect(redactor.redact('second-secret')).toBe('second-secret')
    redactor.addSecret('second-secret')
    expect(redactor.redact('first-secret second-secret')).toBe('*** ***')
  })

  it('never survives, in any spelling, in any text', () => {
    const anySecret = fc
      .string({ minLength: 4, unit: 'grapheme' })
      .filter((s) => !/^[*\s]*$/.test(s))
    fc.assert(
      fc.property(
        fc.array(anySecret, { minLength: 1, maxLength: 5 }),
        fc.string(),
        (secrets, filler) => {
          const redactor = redactorOf(...secrets)
          const forms = secrets.flatMap((s) => [
            s,
            encodeURIComponent(s),
            JSON.stringify(s).slice(1, -1),
          ])
          for (const form of forms) {
            const text = filler.replaceAll('*', '') + form + filler.replaceAll('*', '')
            expect(redactor.redact(text)).not.toContain(form)
          }
        },
      ),
    )
  })
})

describe('a password that shows itself', () => {
  it.each([
    ['postgres://app:pw@db/shop', 'postgres://app:***@db/shop'],
    ['postgresql://app:p@ss@db:5432/shop', 'postgresql://app:***@db:5432/shop'],
    ['postgres://app:pa/ss@db/shop', 'postgres://app:***@db/shop'],
    ['a https://u:1@h/x then https://v:2@i/y', 'a https://u:***@h/x then https://v:***@i/y'],
    ['redis://:pw@cache/0', 'redis://:***@cache/0'],
    ['host=db password=pw dbname=shop', 'host=db password=*** dbname=shop'],
    ["host=db password='a b\\'c' dbname=shop", "host=db password='***' dbname=shop"],
    ['password = a\\ b user=x', 'password = *** user=x'],
    ['PGPASSWORD=pw pg_dump', 'PGPASSWORD=*** pg_dump'],
    ['https://db/?user=a&password=pw&x=1', 'https://db/?user=a&password=***&x=1'],
    ['{"password": "a\\"b", "user": "c"}', '{"password": "***", "user": "c"}'],
    ["ALTER ROLE app PASSWORD 'a''b';", "ALTER ROLE app PASSWORD '***';"],
    ["password='never closed and on", "password='***'"],
  ])('is masked: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'https://github.com/o/r/actions/runs/123?check=1',
    'git@github.com:o/r.git and ssh://git@github.com/o/r',
    'http://localhost:8080/mail?to=someone@example.org',
    'password authentication failed for user "app"',
    'fe_sendauth: no password supplied',
  ])('is not seen in: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('CPF and CNPJ', () => {
  it.each([
    ['CPF 529.982.247-25.', 'CPF ***.***.***-**.'],
    ['52998224725', '***.***.***-**'],
    ['cpf=529982247-25;', 'cpf=***.***.***-**;'],
    ['CPF52998224725x', 'CPF***.***.***-**x'],
    ['formatted with wrong digits 529.982.247-00', 'formatted with wrong digits ***.***.***-**'],
    ['11.222.333/0001-81', '***.***.***-**'],
    ['11222333000181', '***.***.***-**'],
    ['11222333/0001-81', '***.***.***-**'],
    ['?cnpj=11.222.333%2F0001-81', '?cnpj=***.***.***-**'],
    ['"11.222.333\\/0001-81"', '"***.***.***-**"'],
    ['12.ABC.345/01DE-35', '***.***.***-**'],
    ['12ABC34501DE35', '***.***.***-**'],
    ['12.abc.345/01de-35', '***.***.***-**'],
  ])('%s is masked', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    ['eleven digits with wrong check digits', '52998224724'],
    ['eleven equal digits', '00000000000'],
    ['a longer number', '9152998224725'],
    ['a stamp', 'chefwell_backup_20251120_030000.dump.zst'],
    ['an ISO instant', '2025-11-20T03:00:00.000Z'],
    ['a telephone number', '+55 11 91234-5678'],
    ['a fingerprint', '18446744073709551615'],
    ['digits inside a SHA-256', `sha256 ${'ab52998224725c'.padEnd(64, 'd')}`],
  ])('%s stays', (_what, text) => {
    expect(redact(text)).toBe(text)
  })

  const anyId = fc.oneof(
    anyCpf.chain((cpf) => fc.constantFrom(cpf, formatCpf(cpf))),
    anyCnpj.chain((cnpj) =>
      fc.constantFrom(cnpj, formatCnpj(cnpj), formatCnpj(cnpj).toLowerCase()),
    ),
  )
  const anyFiller = fc.string().map((text) => text.replaceAll(/[\dA-Z]/gi, '·'))

  it('never survive between other text, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFiller, anyId), { minLength: 1 }), (parts) => {
        const redacted = redact(parts.flatMap(([filler, id]) => [filler, ' ', id, ' ']).join(''))
        for (const [, id] of parts) expect(redacted).not.toContain(id)
      }),
    )
  })
})

describe('the time redacting takes', () => {
  const LENGTH = 1_000_000

  it.each([
    ['digits', '52998224725'],
    ['dotted digits', '529.982.247'],
    ['a word', 'a'],
    ['schemes', 'a://'],
    ['userinfo that never ends', '://a:'],
    ['passwords', 'password='],
    ['open quotes', "password='"],
    ['backslashes', 'password=\\'],
    ['spaces behind a password', 'password   '],
    ['upper-case letters', 'ABC'],
    ['hexadecimal around numbers', 'a52998224725'],
  ])('is linear on a megabyte of %s', (_what, unit) => {
    const redactor = redactorOf('ab52998', 'password-of-mine')
    const text = unit.repeat(Math.ceil(LENGTH / unit.length))
    const started = performance.now()
    redactor.redact(text)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
