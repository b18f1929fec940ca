// SPDX-License-Identifier: Apache-2.0

package httpevents

import (
	"github.com/dop251/goja"

	"github.com/iotjs/iotjs/modules"
)

// The events.
const (
	dataSend     = "http_data_send"
	dataReceived = "http_data_received"
	closedEvent  = "http_connection_closed"
)

func (k *connection) emitDataSend() {
	k.emit(dataSend, func(ev *goja.Object) {
		modules.Must(ev.Set("max_data_length", k.room()))
	})
}

func (k *connection) emitReceived(data []byte, last bool) {
	env := k.client.env
	if data == nil {
		data = []byte{}
	}
	k.emit(dataReceived, func(ev *goja.Object) {
		modules.Must(ev.Set("code", k.code))
		modules.Must(ev.Set("headers", k.headers()))
		modules.Must(ev.Set("data", env.NewBuffer(data)))
		modules.Must(ev.Set("last", last))
	})
}

// headers are the fields of the response as they came.
func (k *connection) headers() goja.Value {
	env := k.client.env
	list := make([]any, len(k.fields))
	for i, f := range k.fields {
		list[i] = env.Object("key", script(f.Name), "value", script(f.Value))
	}
	return env.VM.NewArray(list...)
}

func (k *connection) emitClosed() {
	k.emit(closedEvent, func(ev *goja.Object) {
		modules.Must(ev.Set("reason", k.client.env.Object("code", int(k.why), "text", k.why.text())))
	})
}

// emit calls the listener of the connection, then those of the module. fill
// adds what is special to the event. An exception of one listener is reported,
// and the others hear of the event all the same.
func (k *connection) emit(name string, fill func(ev *goja.Object)) {
	c := k.client
	if k.listener == nil && c.emitter.Silent() {
		return
	}
	var ev *goja.Object
	c.env.Enter(func() {
		ev = c.env.Object("event", name, "id", k.id, "url", k.msg.address.text, "user_data", k.userData())
		fill(ev)
		if k.listener != nil {
			c.env.Invoke(k.listener, goja.Undefined(), ev)
		}
	})
	if c.emitter.Count(name) > 0 {
		c.emitter.Emit(name, ev)
	}
}

func (k *connection) userData() goja.Value {
	if k.msg.userData == nil {
		return goja.Undefined()
	}
	return k.msg.userData
}
