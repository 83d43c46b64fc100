import { startPostgres } from '../server/store/postgres-server';
import { describeThread } from './thread';

describeThread('PostgreSQL', async () => {
	const server = await startPostgres();
	return {
		env: {
			DATABASE_URL: await server.makeDatabase(),
			SECRET: 'a secret of at least thirty-two characters'
		},
		remove: server.remove
	};
});
