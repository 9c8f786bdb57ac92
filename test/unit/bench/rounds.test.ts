import { describe, expect, it } from 'vitest'
import { median, medianFigure, medianRatio, playRounds } from '../../../bench/rounds.ts'

describe('playRounds', () => {
  it('runs the contestants in turn and rests between two rounds only', async () => {
    const order: string[] = []
    const contestant = (name: string) => ({
      name,
      run: async () => {
        order.push(name)
        return { wall: order.length }
      },
    })
    const rest = async () => {
      order.push('rest')
    }
    const rounds = await playRounds([contestant('a'), contestant('b')], 2, rest)
    expect(order).toEqual(['a', 'b', 'rest', 'a', 'b'])
    expect(rounds).toEqual([
      { a: { wall: 1 }, b: { wall: 2 } },
      { a: { wall: 4 }, b: { wall: 5 } },
    ])
  })
})

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 100], 3.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })
})

describe('medianRatio', () => {
  const rounds = [
    { ours: { wall: 5 }, theirs: { wall: 10 } },
    { ours: { wall: 40 }, theirs: { wall: 50 } },
    { ours: { wall: 6 }, theirs: { wall: 10 } },
  ]

  it('takes the ratio within each round first, so that a round under load does not shift it', () => {
    expect(medianRatio(rounds, ['ours', 'wall'], ['theirs', 'wall'])).toBe(0.6)
  })

  it('takes a single figure over all rounds', () => {
    expect(medianFigure(rounds, ['ours', 'wall'])).toBe(6)
  })

  it('refuses a figure that nobody measured', () => {
    expect(() => medianFigure(rounds, ['ours', 'cpu'])).toThrow('ours has no figure cpu')
  })
})
