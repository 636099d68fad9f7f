"""Workers on threads that take jobs from a queue, with locks, thread-local state and results."""
import collections
import concurrent.futures
import hashlib
import queue
import sys
import threading
import time

from heap_record import record_and_stop

LOCAL = threading.local()
DONE = collections.Counter()
LOCK = threading.Lock()


class Job:
    def __init__(self, number, payload):
        self.number = number
        self.payload = payload
        self.result = None


class Worker(threading.Thread):
    def __init__(self, jobs, results):
        super().__init__(daemon=True)
        self.jobs = jobs
        self.results = results
        self.taken = []

    def run(self):
        LOCAL.seen = {}
        while True:
            job = self.jobs.get()
            LOCAL.seen[job.number] = job
            job.result = hashlib.sha256(job.payload).hexdigest()
            self.taken.append(job.number)
            with LOCK:
                DONE[self.name] += 1
            self.results.put((job, job.result))
            self.jobs.task_done()


def work():
    jobs, results = queue.PriorityQueue(), queue.Queue()
    plain = queue.Queue()
    workers = [Worker(plain, results) for _ in range(8)]
    for worker in workers:
        worker.start()
    for number in range(20_000):
        plain.put(Job(number, b"payload %d" % number))
    plain.join()
    pool = concurrent.futures.ThreadPoolExecutor(4)
    futures = [pool.submit(sorted, [number, -number]) for number in range(500)]
    concurrent.futures.wait(futures)
    waiting = [pool.submit(threading.Event().wait) for _ in range(6)]
    jobs.put((1, "first"))
    timer = threading.Timer(1000, print)
    timer.daemon = True
    timer.start()
    time.sleep(0.1)
    return jobs, results, workers, pool, futures, waiting, timer


kept = work()
record_and_stop(sys.argv[1], version=sys.version.split()[0])
