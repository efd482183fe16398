/** What 安和旗 pays for its voice at `npm start`: so that it is heard. Tests begin without a yes. */
export const demoSpeech = (now: number): Record<string, Record<string, unknown>[]> => ({
  speechPlans: [
    { _id: 'plan', version: 1, yes: true, price: 300, cap: 300_000, by: 'ganger', at: now - 3 * 86_400_000, gatheredAt: 0, busyUntil: 0 },
  ],
})
