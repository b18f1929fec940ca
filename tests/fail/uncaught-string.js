// SPDX-License-Identifier: Apache-2.0
// exit: 1
// stderr: ^\n/.*uncaught-string\.js:6\n	throw 'text';\n	\^\ntext\n\(Use `iotjs --trace-uncaught \.\.\.` to show where the exception was thrown\)\n\niotjs \S+\n$
if (true) {
	// the mark stands below its column, also behind a tab
	throw 'text';
}
