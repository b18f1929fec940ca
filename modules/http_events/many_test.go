// SPDX-License-Identifier: Apache-2.0

package httpevents_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

// A thousand requests are in flight at once: the server answers none before it
// has all. The script ends by itself, and TestMain sees what is left.
func TestThousandInFlight(t *testing.T) {
	t.Parallel()
	const count = 1000
	var all sync.WaitGroup
	all.Add(count)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body) // of our own client
		all.Done()
		all.Wait()
		fmt.Fprintf(w, "%s %s", r.URL.Path, body)
	}))
	defer s.Close()
	got := testrt.Run(t, fmt.Sprintf(`
		const events = require('http_events');
		let right = 0, closed = 0;
		for (let i = 0; i < %d; i++) {
			events.request({ url: '%s/' + i, type: 'POST', data: 'body' + i, user_data: i }, (ev) => {
				if (ev.event === 'http_data_received' && ev.last && String(ev.data) === '/' + i + ' body' + i && ev.user_data === i) right++;
				if (ev.event === 'http_connection_closed' && ev.reason.code === 4) closed++;
			});
		}
		process.on('exit', () => console.log(right, closed));`, count, s.URL))
	if want := []string{"1000 1000"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A runtime that ends while connections are in every phase leaves nothing.
func TestExitInTheMiddle(t *testing.T) {
	t.Parallel()
	held := make(chan struct{})
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		w.(http.Flusher).Flush()
		select {
		case <-held:
		case <-r.Context().Done():
		}
	}))
	defer s.Close()
	defer close(held)
	got := testrt.Run(t, fmt.Sprintf(`
		const events = require('http_events');
		const one = { url: '%s/', skip_security: true };
		events.request({ url: 'http://no-such-host.invalid/' });
		events.request({ ...one, caching: false, type: 'POST', last: false }, () => {
			events.request(one);
			setTimeout(() => { console.log('over'); process.exit(0); }, 1);
		});`, s.URL))
	if want := []string{"over"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
