import * as migration_20261122_174834_first from './20261122_174834_first';
import * as migration_20261122_180000_limits from './20261122_180000_limits';

export const migrations = [
  {
    up: migration_20261122_174834_first.up,
    down: migration_20261122_174834_first.down,
    name: '20261122_174834_first',
  },
  {
    up: migration_20261122_180000_limits.up,
    down: migration_20261122_180000_limits.down,
    name: '20261122_180000_limits'
  },
];
