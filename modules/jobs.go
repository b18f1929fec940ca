// SPDX-License-Identifier: Apache-2.0

package modules

// jobs is the engine's queue of promise jobs, which the door empties itself.
// Left alone, the engine runs them when no frame is left on its stack: then an
// endless recursion in a promise job could not be caught by the script, and a
// native that calls a function from a job would run other jobs in its midst.
type jobs struct {
	queue *[]func()
	spare []func()
	tries *uintptr // how many try frames the engine has
}

// drain runs the nextTick queue until it is empty, then the promise jobs until
// there are none, and both again as long as there is something. It runs inside
// the door.
func (e *Env) drain() {
	for {
		e.drainTicks()
		if len(*e.jobs.queue) == 0 {
			return
		}
		e.jobs.run(&e.follow)
	}
}

// RunJobs runs the promise jobs and those that they queue, and drops the
// nextTick queue: the script is ending. It must run inside the door.
func (e *Env) RunJobs() {
	e.jobs.run(&e.follow)
	e.ticks.clear()
}

// run runs jobs until there are none. A job does not throw: a promise takes
// what its reactions throw. An interrupt passes through as a panic.
func (j *jobs) run(f *follower) {
	if f.active {
		f.label()
	}
	for len(*j.queue) > 0 {
		batch := *j.queue
		*j.queue = j.spare[:0]
		j.spare = nil
		f.seen = 0
		for i, job := range batch {
			batch[i] = nil
			job()
			if f.active {
				f.done()
			}
		}
		j.spare = batch
	}
}

// Microtask queues run behind the promise jobs that are due (queueMicrotask).
// What it lets through as a JavaScript exception is reported as uncaught.
func (e *Env) Microtask(run func()) {
	e.Loop.Check()
	origin := e.Loop.Start("Microtask")
	*e.jobs.queue = append(*e.jobs.queue, func() {
		e.Switch(origin)
		e.follow.began()
		if ex := e.VM.Try(run); ex != nil {
			e.Report(ex)
		}
	})
}
