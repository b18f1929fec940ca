// SPDX-License-Identifier: Apache-2.0

package stream

import "github.com/dop251/goja"

func (c *Core) defineCompat()                                     {}
func (s *Stream) addCompat(ch *chunk) bool                        { return true }
func (s *Stream) endCompat()                                      {}
func (s *Stream) resumeCompat()                                   {}
func (s *Stream) pauseCompat()                                    {}
func (s *Stream) listeningCompat(event string)                    {}
func (s *Stream) writeCompat(ch chunk, cb callback) bool          { return true }
func (s *Stream) writeValueCompat(v goja.Value, cb callback) bool { return true }
func (s *Stream) onwriteCompat(err goja.Value)                    {}
func (s *Stream) endWritableCompat(cb callback)                   {}
