import type { CloudFunction } from './functions'

/** A function as the platform is told of it: the deployment and cloudbaserc.json say the same. */
export const shapeOf = ({ timeout, memory, timers }: CloudFunction) => ({
  timeout,
  memorySize: memory,
  runtime: 'Nodejs20.19' as const,
  handler: 'index.main' as const,
  installDependency: false,
  ...(timers && { triggers: timers.map(({ name, cron }) => ({ name, type: 'timer' as const, config: cron })) }),
})
export type Shape = ReturnType<typeof shapeOf>

/** The form that other CloudBase tools read; their schema takes no other version (docs.cloudbase.net, 配置文件, 2026-11-30). */
export const cloudbaserc = (functions: Record<string, CloudFunction>) =>
  `${JSON.stringify(
    {
      version: '2.1',
      envId: '{{env.CUNSHAO_ENV}}',
      functionRoot: 'dist/cloudfunctions',
      functions: Object.entries(functions).map(([name, one]) => ({ name, ...shapeOf(one) })),
    },
    null,
    2,
  )}\n`
