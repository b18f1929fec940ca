// SPDX-License-Identifier: Apache-2.0

package httpevents_test

import (
	"bufio"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/iotjs/iotjs/internal/testrt"
)

// prelude prints the events of a request: "data 200 text last", "closed 4".
const prelude = `
	const events = require('http_events');
	const watch = (options, on) => events.request(options, (ev) => {
		if (ev.event === 'http_data_received') console.log('data', ev.code, ev.data.length < 99 ? String(ev.data) : ev.data.length, ev.last ? 'last' : '');
		else if (ev.event === 'http_connection_closed') console.log('closed', ev.reason.code);
		if (on) on(ev);
	});
`

// server is an HTTPS server with a certificate for 127.0.0.1.
func server(t *testing.T, a *authority, auth tls.ClientAuthType) *httptest.Server {
	t.Helper()
	s := httptest.NewUnstartedServer(http.HandlerFunc(echo))
	s.TLS = &tls.Config{Certificates: []tls.Certificate{a.pair(t, "server")}, ClientAuth: auth, ClientCAs: a.pool()}
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	t.Cleanup(s.Close)
	return s
}

func echo(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body) // of our own client
	name := "nobody"
	if len(r.TLS.PeerCertificates) > 0 {
		name = r.TLS.PeerCertificates[0].Subject.CommonName
	}
	if r.URL.Path == "/body" {
		_, _ = w.Write(body)
		return
	}
	fmt.Fprintf(w, "%s %s %s", r.Method, r.URL.Path, name)
}

func TestSecurity(t *testing.T) {
	t.Parallel()
	a, other := newAuthority(t), newAuthority(t)
	public, private := a.issue(t, "client")
	foreign, foreignKey := other.issue(t, "stranger")
	empty := a.dir + "/empty.pem"
	if err := os.WriteFile(empty, []byte("nothing here\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	plain, strict := server(t, a, tls.NoClientCert), server(t, a, tls.RequireAndVerifyClientCert)
	certs := func(ca, key, public string) string {
		return fmt.Sprintf("certs: { ca: %q, key: %q, public: %q }", ca, key, public)
	}
	for _, tt := range []struct {
		name    string
		server  *httptest.Server
		options string
		want    string
	}{
		{"trusted", plain, certs(a.ca, "", ""), "data 200 GET / nobody last,closed 4"},
		{"not trusted", plain, "", "closed 3"},
		{"another authority", plain, certs(other.ca, "", ""), "closed 3"},
		{"no checks", plain, "skip_security: true", "data 200 GET / nobody last,closed 4"},
		{"certificate of the client", strict, certs(a.ca, private, public), "data 200 GET / client last,closed 4"},
		{"no certificate of the client", strict, certs(a.ca, "", ""), "closed 3"},
		{"foreign certificate of the client", strict, certs(a.ca, foreignKey, foreign), "closed 3"},
		{"no file of the authority", plain, certs(a.dir+"/none", "", ""), "closed 3"},
		{"a file without a certificate", plain, certs(empty, "", ""), "closed 3"},
		{"the key of another certificate", plain, certs(a.ca, private, foreign), "closed 3"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := testrt.Run(t, fmt.Sprintf("%s watch({ url: '%s/', %s })", prelude, tt.server.URL, tt.options))
			if want := strings.Split(tt.want, ","); !slices.Equal(trimmed(got), want) {
				t.Errorf("got %q, want %q", got, want)
			}
		})
	}
}

func trimmed(lines []string) (out []string) {
	for _, l := range lines {
		out = append(out, strings.TrimSpace(l))
	}
	return out
}

func TestNameOfTheCertificate(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	url := strings.Replace(server(t, a, tls.NoClientCert).URL, "127.0.0.1", "localhost", 1)
	got := testrt.Run(t, fmt.Sprintf("%s watch({ url: '%s/', certs: { ca: %q } })", prelude, url, a.ca))
	if want := []string{"closed 3"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestRepeatOverTLS(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	s := server(t, a, tls.NoClientCert)
	got := testrt.Run(t, fmt.Sprintf(`%s let n = 0;
		const id = watch({ url: '%s/0', keep_alive: true, certs: { ca: %q } }, (ev) => {
			if (!ev.last) return;
			if (n++ < 3) events.repeat_request({ id, url: '/' + n });
			else events.close_connection({ id });
		});`, prelude, s.URL, a.ca))
	want := []string{"data 200 GET /0 nobody last", "data 200 GET /1 nobody last", "data 200 GET /2 nobody last", "data 200 GET /3 nobody last", "closed 4"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLargeBodiesOverTLS(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	s := server(t, a, tls.NoClientCert)
	got := testrt.Run(t, fmt.Sprintf(`%s let n = 0;
		const id = watch({ url: '%s/body', type: 'POST', buffer_size: 1 << 22, last: false, certs: { ca: %q } }, (ev) => {
			if (ev.event !== 'http_data_send') return;
			events.send_data({ id, data: Buffer.alloc(ev.max_data_length), last: ++n === 40 });
		});`, prelude, s.URL, a.ca))
	if want := []string{fmt.Sprintf("data 200 %d last", 40<<16), "closed 4"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// accept serves one connection and hands over what serve returned.
func accept(t *testing.T, serve func(net.Conn) error) (addr string, result <-chan error) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ch := make(chan error, 1)
	go func() {
		defer ln.Close()
		nc, err := ln.Accept()
		if err == nil {
			defer nc.Close()
			err = serve(nc)
		}
		ch <- err
	}()
	return ln.Addr().String(), ch
}

func TestSilenceInTheHandshake(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ options, after, want string }{
		{"connect_timeout: 50", "", "closed 3"},
		{"", "setTimeout(() => events.close_connection({ id }), 50)", "closed 4"},
	} {
		addr, result := accept(t, func(nc net.Conn) error {
			_, err := io.Copy(io.Discard, nc)
			return err
		})
		got := testrt.Run(t, fmt.Sprintf("%s const id = watch({ url: 'https://%s/', %s }); %s", prelude, addr, tt.options, tt.after))
		if !slices.Equal(got, []string{tt.want}) {
			t.Errorf("got %q, want %q", got, tt.want)
		}
		<-result
	}
}

// A server sees that the client has ended the connection, and that nobody cut
// it; and a cut in the middle of a body is one.
func TestEndsOverTLS(t *testing.T) {
	t.Parallel()
	a := newAuthority(t)
	cfg := &tls.Config{Certificates: []tls.Certificate{a.pair(t, "server")}}
	for _, tt := range []struct {
		name, text string
		cut        bool
		want       []string
	}{
		{"goodbye", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", false, []string{"data 200 ok last", "closed 4"}},
		{"cut", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart", true, []string{"closed 5"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			addr, result := accept(t, func(nc net.Conn) error {
				tc := tls.Server(nc, cfg)
				if _, err := http.ReadRequest(bufio.NewReader(tc)); err != nil {
					return err
				}
				if _, err := io.WriteString(tc, tt.text); err != nil || tt.cut {
					return err
				}
				n, err := tc.Read(make([]byte, 1))
				if n != 0 || err != io.EOF {
					return fmt.Errorf("read %d bytes, %w", n, errors.Join(err))
				}
				return nil
			})
			got := testrt.Run(t, fmt.Sprintf("%s watch({ url: 'https://%s/', certs: { ca: %q } })", prelude, addr, a.ca))
			if !slices.Equal(trimmed(got), tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if err := <-result; err != nil {
				t.Error(err)
			}
		})
	}
}
