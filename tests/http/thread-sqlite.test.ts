import { describeThread } from './thread';

describeThread('SQLite', async () => ({ env: {}, remove: async () => {} }));
