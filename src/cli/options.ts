import { InvalidArgumentError, Option } from 'commander'
import { didYouMean } from '../config/did-you-mean.ts'
import { DEFAULT_CONFIG_FILE } from '../config/load-config.ts'
import { LOCALES } from '../locale/locale-name.ts'
import { VERDICTS } from '../verdict/verdict.ts'

/** Options of every command; they may stand before or after its name. */
export const GLOBAL_OPTIONS: readonly Option[] = [
  new Option('-c, --config <file>', 'configuration of the system').default(DEFAULT_CONFIG_FILE),
  new Option('--json', 'print exactly one JSON value on stdout, logs on stderr').default(false),
  choiceOption('--locale <locale>', 'language of reports', LOCALES),
]

/** `--source`: the same in all commands. */
export function sourceOption(about: string): Option {
  return new Option('-s, --source <name>', about)
}

/** An option that takes one of a few words; another is answered with the nearest. */
export function choiceOption(flags: string, about: string, choices: readonly string[]): Option {
  // `choices` alone tells the help; the parser set after it answers instead of commander's.
  return new Option(flags, about).choices(choices).argParser((text) => {
    if (choices.includes(text)) return text
    const legal = `It must be one of ${choices.join(', ')}.`
    throw new InvalidArgumentError(`${legal} ${didYouMean(text, choices, '')}`.trimEnd())
  })
}

/** An option that takes a whole number between two bounds, both legal. */
export function wholeNumberOption(
  flags: string,
  about: string,
  { least, most }: { readonly least: number; readonly most: number },
): Option {
  return new Option(flags, about).argParser((text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  })
}

/** `--procedure`: one that ends in a verdict. */
export function procedureOption(): Option {
  return choiceOption('--procedure <name>', 'runs of one procedure only', Object.keys(VERDICTS))
}
