/** The entry of the search worker: `new Worker(new URL('./searchWorker.ts', import.meta.url))`. */
import { answerRequests } from '../catalog/search/answerRequests';
import type { WorkerRequest } from '../catalog/search/workerMessages';
import { loadRecords } from './loadRecords';

// The project's types are those of a page, whose `postMessage` wants an origin.
const scope = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;

const take = answerRequests(loadRecords, (response) => scope.postMessage(response));

scope.addEventListener('message', (event) => take((event as MessageEvent<WorkerRequest>).data));
