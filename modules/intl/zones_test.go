// SPDX-License-Identifier: Apache-2.0

package intl

import (
	"testing"
	"time"
)

func TestCanonical(t *testing.T) {
	if _, err := time.LoadLocation("America/New_York"); err != nil {
		t.Skip("no zone data")
	}
	for name, want := range map[string]string{
		"America/New_York":       "America/New_York",
		"america/new_york":       "America/New_York",
		"AMERICA/PORT_OF_SPAIN":  "America/Port_of_Spain",
		"america/port-au-prince": "America/Port-au-Prince",
		"etc/gmt+5":              "Etc/GMT+5",
		"est5edt":                "EST5EDT",
		"utc":                    "UTC",
		"Greenwich":              "UTC",
		"":                       "",
		"Local":                  "",
		"Mars/Base":              "",
		"../UTC":                 "",
		"America/":               "",
	} {
		if got := (zones{}).canonical(name); got != want {
			t.Errorf("canonical(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestLocalZone(t *testing.T) {
	for tz, want := range map[string]string{"Asia/Tokyo": "Asia/Tokyo", ":Europe/Berlin": "Europe/Berlin", "": "UTC", "nowhere": "UTC",
		"/usr/share/zoneinfo/Europe/Rome": "Europe/Rome"} {
		t.Setenv("TZ", tz)
		if got := (zones{}).local(); got != want {
			t.Errorf("TZ=%q: %q, want %q", tz, got, want)
		}
	}
}
