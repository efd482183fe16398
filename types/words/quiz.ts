export const guesses = { real: '像真的', fake: '像骗人的', ask: '先打个电话问问' } as const
