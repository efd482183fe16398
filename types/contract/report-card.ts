import * as z from 'zod/mini'
import { Report } from '../entities/report'
import { lazily } from '../lazily'

export const ReportCard = lazily(() => z.pick(Report(), { _id: true, type: true, status: true, createdAt: true, changedAt: true }))
