// SPDX-License-Identifier: Apache-2.0

package weburl

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

const encodedPrefix = "xn--"

// DomainToASCII brings a domain into its ASCII form (3.3). Names in ASCII, which
// are nearly all, only become lower case.
func DomainToASCII(text string) (domain string, ok bool) {
	if isPlain(text) {
		return strings.ToLower(text), text != ""
	}
	if !utf8.ValidString(text) {
		return "", false // U+FFFD, which the decoder would put there, is disallowed
	}
	profile := unicodeDomains()
	for label := range strings.FieldsFuncSeq(text, isDot) {
		if !encodedWell(profile, label) {
			return "", false
		}
	}
	domain, err := profile.ToASCII(text)
	if err != nil {
		return "", false
	}
	return domain, domain != ""
}

// unicodeDomains is what the standard asks of Unicode's UTS 46: hyphens
// anywhere, names of any length, and any character of ASCII; those of ASCII
// that no host may have are looked for afterwards.
func unicodeDomains() *idna.Profile {
	return idna.New(idna.MapForLookup(), idna.Transitional(false), idna.StrictDomainName(false),
		idna.BidiRule(), idna.CheckJoiners(true), idna.CheckHyphens(false), idna.VerifyDNSLength(false))
}

// encodedWell tells whether label, if it is one in Punycode, is ASCII and
// stands for one that is not (UTS 46, 4, step 4). The package decodes others as
// well, to names that nobody wrote.
func encodedWell(profile *idna.Profile, label string) bool {
	// Behind an a it is mapped, but not decoded, and the errors do not count.
	mapped, _ := profile.ToUnicode("a" + label)
	mapped, ok := strings.CutPrefix(mapped, "a")
	if !ok || !strings.HasPrefix(mapped, encodedPrefix) {
		return true
	}
	name, err := profile.ToUnicode(mapped)
	return err == nil && isASCII(mapped) && !isASCII(name)
}

// isDot tells whether r separates labels once it is mapped.
func isDot(r rune) bool { return r == '.' || r == '\u3002' || r == '\uff0e' || r == '\uff61' }

// isPlain tells whether text is ASCII and no label of it is in Punycode.
func isPlain(text string) bool {
	start := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c >= utf8.RuneSelf:
			return false
		case c == '.':
			start = i + 1
		case c == '-' && i == start+3 && strings.EqualFold(text[start:i+1], encodedPrefix):
			return false
		}
	}
	return true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
