use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Waits until no other process holds the lock file, and holds it until dropped. Blocks: call it from the blocking pool.
pub(crate) fn acquire(path: &Path) -> io::Result<ProcessLock> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    file.lock()?;
    Ok(ProcessLock(file))
}

/// The right to change the session, until dropped.
#[derive(Debug)]
pub(crate) struct ProcessLock(#[expect(dead_code, reason = "the system frees the lock with the file")] File);

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn the_second_holder_waits_for_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session.lock");
        let first = acquire(&path).unwrap();
        assert!(File::open(&path).unwrap().try_lock().is_err());
        let (send, receive) = mpsc::channel();
        let second = std::thread::spawn(move || send.send(acquire(&path).is_ok()));
        drop(first);
        assert!(receive.recv().unwrap());
        second.join().unwrap().unwrap();
    }
}
