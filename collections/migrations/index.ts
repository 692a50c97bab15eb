import * as migration_20261122_173215_first from './20261122_173215_first';
import * as migration_20261122_173300_limits from './20261122_173300_limits';

export const migrations = [
  {
    up: migration_20261122_173215_first.up,
    down: migration_20261122_173215_first.down,
    name: '20261122_173215_first',
  },
  {
    up: migration_20261122_173300_limits.up,
    down: migration_20261122_173300_limits.down,
    name: '20261122_173300_limits'
  },
];
