import type { Connection } from './connection'

interface Job {
  run: () => unknown
  resolve: (value: never) => void
  reject: (error: unknown) => void
}

/**
 * The one writer. Writes that arrive together share one commit, and each is
 * answered only when that commit is on disk; one that fails undoes only itself.
 */
export class Writer {
  private jobs: Job[] = []

  constructor(private readonly db: Connection) {}

  run<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.jobs.length === 0) setImmediate(() => this.flush())
      this.jobs.push({ run, resolve, reject })
    })
  }

  private flush(): void {
    const jobs = this.jobs
    this.jobs = []
    if (jobs.length === 1) this.alone(jobs[0] as Job)
    else this.together(jobs)
  }

  private alone({ run, resolve, reject }: Job): void {
    try {
      this.db.run('BEGIN IMMEDIATE')
      const value = run()
      this.db.run('COMMIT')
      resolve(value as never)
    } catch (error) {
      this.rollback()
      reject(error)
    }
  }

  private together(jobs: Job[]): void {
    const answers: (() => void)[] = []
    try {
      this.db.run('BEGIN IMMEDIATE')
      for (const job of jobs) answers.push(this.attempt(job))
      this.db.run('COMMIT')
    } catch (error) {
      this.rollback()
      for (const job of jobs) job.reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  /** One of several: what it did is undone by itself if it fails. */
  private attempt({ run, resolve, reject }: Job): () => void {
    this.db.run('SAVEPOINT job')
    try {
      const value = run()
      this.db.run('RELEASE job')
      return () => resolve(value as never)
    } catch (error) {
      this.db.run('ROLLBACK TO job')
      this.db.run('RELEASE job')
      return () => reject(error)
    }
  }

  private rollback(): void {
    try {
      this.db.run('ROLLBACK')
    } catch {
      // the failed commit has already ended the transaction
    }
  }
}
