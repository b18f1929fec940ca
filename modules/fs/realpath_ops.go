// SPDX-License-Identifier: Apache-2.0

package fs

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// doRealpath resolves every link in a path. Errors name the part of the path
// that failed, as those of Node's own walk do.
func doRealpath(_ context.Context, r *request) (any, error) {
	path, err := filepath.Abs(r.path)
	if err != nil {
		return nil, step("getcwd", bare(err))
	}
	return resolveLinks(path)
}

// doRealpathNative is realpath(3): its errors name the whole path.
func doRealpathNative(ctx context.Context, r *request) (any, error) {
	if r.path == "" {
		return nil, os.ErrNotExist
	}
	v, err := doRealpath(ctx, r)
	var f *fault
	if errors.As(err, &f) {
		return nil, f.err
	}
	return v, err
}

// resolveLinks walks an absolute path from its root.
func resolveLinks(path string) (string, error) {
	vol := filepath.VolumeName(path)
	done, rest := vol+string(filepath.Separator), path[len(vol):]
	plain := make(map[string]bool) // the parts found to be no links
	for {
		rest = strings.TrimLeft(rest, string(filepath.Separator))
		if rest == "" {
			return done, nil
		}
		name, tail, _ := strings.Cut(rest, string(filepath.Separator))
		base := filepath.Join(done, name)
		target, channel, err := linkTarget(base)
		if err != nil {
			return "", err
		}
		if target == "" {
			done, rest = base, tail
			plain[base] = true
			continue
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(done, target)
		}
		target = filepath.Join(target, tail)
		vol = filepath.VolumeName(target)
		done, rest = vol+string(filepath.Separator), target[len(vol):]
		if name, _, _ = strings.Cut(rest[1:], string(filepath.Separator)); channel && plain[done+name] {
			return target, nil
		}
	}
}

// linkTarget is what a link says, or nothing for what is not a link. The stat
// in between is what finds links that go round in a circle. What a link to a
// pipe or a socket says, like /dev/stdin, need not be the name of anything:
// channel tells that it leads to one.
func linkTarget(path string) (target string, channel bool, err error) {
	var st stat
	if err := sysStat(path, false, &st); err != nil {
		return "", false, step("lstat", err, path)
	}
	if !st.isSymlink() {
		return "", false, nil
	}
	if err := sysStat(path, true, &st); err != nil {
		return "", false, step("stat", err, path)
	}
	target, err = sysReadlink(path)
	return target, st.isChannel(), step("readlink", err, path)
}
