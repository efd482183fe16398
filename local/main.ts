import config from '../config/local'
import { run } from './run'

void run(config)
