// SPDX-License-Identifier: Apache-2.0

package http

import (
	"testing"

	"github.com/dop251/goja"
)

// onlyObject is a connection that has an object and nothing else.
type onlyObject struct {
	Link
	obj *goja.Object
}

func (l onlyObject) Object() *goja.Object { return l.obj }

// A connection that is gone may be kept for a while, by its timer for one. It
// must not keep the others that were in the list of the server, nor they it.
func TestConnectionsThatAreGoneAreAlone(t *testing.T) {
	vm := goja.New()
	s := &Server{core: &Core{conns: make(map[*goja.Object]*serverConn)}}
	var conns [5]*serverConn
	for i := range conns {
		conns[i] = &serverConn{server: s, link: onlyObject{obj: vm.NewObject()}}
		s.add(conns[i])
	}
	for _, i := range []int{2, 0, 4, 1, 3} {
		s.remove(conns[i])
		if conns[i].prev != nil || conns[i].next != nil {
			t.Errorf("connection %d keeps a neighbour", i)
		}
		for c := s.first; c != nil; c = c.next {
			if c == conns[i] {
				t.Errorf("connection %d is still in the list", i)
			}
		}
	}
	if s.first != nil || len(s.core.conns) != 0 {
		t.Error("the list is not empty")
	}
}
