//! zig as the C compiler for macOS: it has the headers that are free.

use std::path::Path;
use std::process::Command;

use super::{make, write};
use crate::error::Error;
use crate::step;

/// Apple's header for its log is none of those. Nothing is linked, so this one only has
/// to name what `SQLCipher` calls.
const LOG: &str = "\
#pragma once
typedef void *os_log_t;
typedef unsigned char os_log_type_t;
#define OS_LOG_DEFAULT ((os_log_t)0)
#define OS_LOG_TYPE_DEFAULT 0
#define OS_LOG_TYPE_INFO 1
#define OS_LOG_TYPE_DEBUG 2
#define OS_LOG_TYPE_ERROR 16
#define OS_LOG_TYPE_FAULT 17
#define os_log_create(subsystem, category) ((os_log_t)0)
#define os_log_with_type(log, type, ...) ((void)0)
#define os_log(log, ...) ((void)0)
";

/// Returns how zig is called here, if it is installed: by itself, or as a Python package.
pub fn find() -> Option<String> {
    if step::find_program("zig").is_some() {
        return Some("zig".to_owned());
    }
    let mut version = Command::new("python3");
    step::answer(version.args(["-m", "ziglang", "version"]))
        .map(|_| "python3 -m ziglang".to_owned())
}

/// Makes a build's C code be compiled by zig, with the programs for it in `folder`.
///
/// # Errors
/// Fails if they cannot be written.
pub fn compiles_c(zig: &str, folder: &Path, build: &mut Command) -> Result<(), Error> {
    make(&folder.join("os"))?;
    write(&folder.join("os/log.h"), LOG)?;
    // zig has names of its own for targets.
    let compile = format!(
        "#!/bin/sh\n\
         for argument do\n    \
             shift\n    \
             case $argument in\n    \
             --target=* | -mmacosx-version-min=* | -arch | arm64) ;;\n    \
             *) set -- \"$@\" \"$argument\" ;;\n    \
             esac\n\
         done\n\
         exec {zig} cc -target aarch64-macos \"$@\"\n"
    );
    let scripts = [
        ("CC", compile),
        ("AR", format!("#!/bin/sh\nexec {zig} ar \"$@\"\n")),
        ("RANLIB", format!("#!/bin/sh\nexec {zig} ranlib \"$@\"\n")),
    ];
    for (tool, script) in scripts {
        let path = folder.join(tool.to_lowercase());
        write(&path, &script)?;
        build.env(format!("{tool}_aarch64_apple_darwin"), &path);
        let mut executable = Command::new("chmod");
        // One that stays a text is named by whoever calls it.
        let _ = step::answer(executable.arg("+x").arg(&path));
    }
    let flags = format!("-I{}", folder.display());
    // Apple's development kit is not looked for where the variable says where it is.
    build
        .env("CFLAGS_aarch64_apple_darwin", flags)
        .env("SDKROOT", folder);
    Ok(())
}
