import * as migration_20261122_174834_first from './20261122_174834_first';
import * as migration_20261122_180000_limits from './20261122_180000_limits';
import * as migration_20261122_210000_search from './20261122_210000_search';
import * as migration_20261122_220000_readers from './20261122_220000_readers';
import * as migration_20261127_195352_jobs from './20261127_195352_jobs';
import * as migration_20261127_210000_facts from './20261127_210000_facts';
import * as migration_20261128_002059_desk from './20261128_002059_desk';
import * as migration_20261128_040805_reviews from './20261128_040805_reviews';

export const migrations = [
  {
    up: migration_20261122_174834_first.up,
    down: migration_20261122_174834_first.down,
    name: '20261122_174834_first',
  },
  {
    up: migration_20261122_180000_limits.up,
    down: migration_20261122_180000_limits.down,
    name: '20261122_180000_limits',
  },
  {
    up: migration_20261122_210000_search.up,
    down: migration_20261122_210000_search.down,
    name: '20261122_210000_search',
  },
  {
    up: migration_20261122_220000_readers.up,
    down: migration_20261122_220000_readers.down,
    name: '20261122_220000_readers',
  },
  {
    up: migration_20261127_195352_jobs.up,
    down: migration_20261127_195352_jobs.down,
    name: '20261127_195352_jobs',
  },
  {
    up: migration_20261127_210000_facts.up,
    down: migration_20261127_210000_facts.down,
    name: '20261127_210000_facts',
  },
  {
    up: migration_20261128_002059_desk.up,
    down: migration_20261128_002059_desk.down,
    name: '20261128_002059_desk',
  },
  {
    up: migration_20261128_040805_reviews.up,
    down: migration_20261128_040805_reviews.down,
    name: '20261128_040805_reviews'
  },
];
