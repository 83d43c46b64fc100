import { onPostgres } from '../server/store/a-database';
import { describeThread } from './thread';

describeThread('PostgreSQL', async () => ({ env: await onPostgres(), remove: async () => {} }));
