import type { Store } from './store'

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

  constructor(private readonly store: Store) {}

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
      this.store.db.run('BEGIN IMMEDIATE')
      const value = run()
      this.store.commit()
      resolve(value as never)
    } catch (error) {
      reject(error)
      this.rollback()
    }
  }

  private together(jobs: Job[]): void {
    const answers: (() => void)[] = []
    try {
      this.store.db.run('BEGIN IMMEDIATE')
      for (const job of jobs) answers.push(this.attempt(job))
      this.store.commit()
    } catch (error) {
      for (const job of jobs) job.reject(error)
      this.rollback()
      return
    }
    for (const answer of answers) answer()
  }

  /** One of several: what it did is undone by itself if it fails. */
  private attempt({ run, resolve, reject }: Job): () => void {
    this.store.db.run('SAVEPOINT job')
    try {
      const value = run()
      this.store.db.run('RELEASE job')
      return () => resolve(value as never)
    } catch (error) {
      this.store.db.run('ROLLBACK TO job')
      this.store.db.run('RELEASE job')
      this.store.undone()
      return () => reject(error)
    }
  }

  private rollback(): void {
    try {
      this.store.db.run('ROLLBACK')
    } catch {
      // the failed commit has already ended the transaction
    }
    this.store.undone()
  }
}
