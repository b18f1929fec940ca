// SPDX-License-Identifier: Apache-2.0

package weburl

import "testing"

func TestHosts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"EXAMPLE.com.", "example.com."},
		{"a%41%2eb", "aa.b"},
		{"a_b~!$&'()*+,;=-", "a_b~!$&'()*+,;=-"},
		{"a%20b", fails},
		{"a%00b", fails},
		{"a%7Fb", fails},
		{"a%25b", fails},
		{"a%zzb", fails},
		{"a<b", fails},
		{"a^b", fails},
		{"a|b", fails},
		{"%C3%BC", "xn--tda"},
		{"%C3", fails},
		{"%EF%BF%BD", fails},
		{"bücher.Faß", "xn--bcher-kva.xn--fa-hia"},
		{"ｅｘ。ａ", "ex.a"},
		{"a\u00adb", "ab"},
		{"\u00ad", fails},
		{"≠", "xn--1ch"},
		{"a\u200db", fails},
		{"xn--bcher-KVA", "xn--bcher-kva"},
		{"XN--bcher-kva.a", "xn--bcher-kva.a"},
		{"%58n--tda", "xn--tda"},
		{"xn--", fails},
		{"xn--a-", fails},
		{"a.xn--bcher-.b", fails},
		{"xn--bücher-kva", fails},
		{"ｘｎ--bücher-kva", fails},
		{"xn--a\u00adb", fails},
		{"xn--b\u00adcher-kva", "xn--bcher-kva"},
		{"xn--zzzz9999999", fails},
		{"axn--", "axn--"},
		{"a--b", "a--b"},
		{"1.2.3.4", "1.2.3.4"},
		{"1.2.3.4.", "1.2.3.4"},
		{"1.2.3", "1.2.0.3"},
		{"256", "0.0.1.0"},
		{"0x7f.1", "127.0.0.1"},
		{"0X7F.010", "127.0.0.8"},
		{"0x", "0.0.0.0"},
		{"4294967295", "255.255.255.255"},
		{"4294967296", fails},
		{"99999999999999999999999999", fails},
		{"256.1", fails},
		{"1.2.3.256", fails},
		{"1.2.65536", fails},
		{"1.2.3.4.5", fails},
		{"1..2", fails},
		{"a.1", fails},
		{"a.09", fails},
		{"a.0x", fails},
		{"a.0xg", "a.0xg"},
		{"a.1b", "a.1b"},
		{"1.2.3.4..", "1.2.3.4.."},
		{"１.２", "1.0.0.2"},
		{"[::]", "[::]"},
		{"[0:0::0:1]", "[::1]"},
		{"[1:0:0:2:0:0:0:3]", "[1:0:0:2::3]"},
		{"[1:0:0:2:3:0:0:4]", "[1::2:3:0:0:4]"},
		{"[1:0:2:3:4:5:6:7]", "[1:0:2:3:4:5:6:7]"},
		{"[A::B]", "[a::b]"},
		{"[1:2:3:4:5:6:0:0]", "[1:2:3:4:5:6::]"},
		{"[::ffff:1.2.3.4]", "[::ffff:102:304]"},
		{"[1.2.3.4]", fails},
		{"[::1", fails},
		{"[::1]x", fails},
		{"[::1%25eth0]", fails},
		{"[::1%eth0]", fails},
		{"[1::2::3]", fails},
		{"[1:2]", fails},
		{"[12345::]", fails},
		{"[]", fails},
		{"a[b", fails},
	} {
		if got := hostOf("http://" + tt.text + "/"); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestOpaqueHosts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"EXAMPLE", "EXAMPLE"},
		{"1.2", "1.2"},
		{"é\x01\x7f", "%C3%A9%01%7F"},
		{"a%zz%41", "a%zz%41"},
		{"a\"`{}", "a\"`{}"},
		{"[::0]", "[::]"},
		{"a b", fails},
		{"a\x00b", fails},
		{"a<b", fails},
		{"a^b", fails},
		{"a|b", fails},
		{"a]b", fails},
		{"a\\b", fails},
	} {
		if got := hostOf("a://" + tt.text + "/"); got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.text, got, tt.want)
		}
	}
}

func hostOf(text string) string {
	u, err := Parse(text, nil)
	if err != nil {
		return fails
	}
	return u.Hostname()
}
