import { markOf } from '../_domain/marks'
import type { User } from '../_kit/user'

/** Stands for a teacher at the classes they held. */
export const teacherMark = (user: User): string => markOf('teacher', user.id)
