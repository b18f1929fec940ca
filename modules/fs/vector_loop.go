// SPDX-License-Identifier: Apache-2.0

//go:build !linux

package fs

// eachOf does with one call for each buffer what readv and writev do with one
// for all. It stops where less than a whole buffer was done.
func eachOf(one func(int, []byte, int64) (int, error), fd int, list [][]byte, pos int64) (sum int, err error) {
	for _, p := range list {
		n, err := one(fd, p, pos)
		sum += n
		if err != nil && sum == 0 {
			return 0, err
		}
		if err != nil || n < len(p) {
			break
		}
		if pos >= 0 {
			pos += int64(n)
		}
	}
	return sum, nil
}
