import type { WrongConfiguration } from './wrong-configuration.ts'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_PLAYBOOK: readonly WrongConfiguration[] = [
  {
    title: 'a contact that is only a name',
    yaml: 'playbook:\n  contacts: [Ana]\n',
    says: [
      '2:14 playbook.contacts[0]: got "Ana"; expected a map with the keys name, role, reach. Write one key per line below it, indented by two spaces.',
    ],
  },
  {
    title: 'a contact whom nobody can reach',
    yaml: 'playbook:\n  contacts:\n    - name: Ana\n      role: owner\n      phone: 1\n',
    says: [
      '3:7 playbook.contacts[0].reach: got nothing; expected a line of at most 200 characters. Add a line reach: below it.',
      '5:7 playbook.contacts[0].phone: got an unknown key; expected one of name, role, reach. Remove it or correct its name.',
    ],
  },
  {
    title: 'copies that are no list',
    yaml: 'playbook:\n  copies: nas\n',
    says: [
      '2:11 playbook.copies: got "nas"; expected a list of at most 20 maps. Write each after a dash, like - {place: nas:/chefwell, reach: key in the safe}.',
    ],
  },
]
