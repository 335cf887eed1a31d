use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::private_file;
use crate::api::elsewhere::is_picture;

/// All files of a folder together may take so much; beyond it the one that was kept first goes.
const MOST_BYTES: u64 = 30 * 1024 * 1024;

/// What the files are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Copies of bills and reports.
    Pdf,
    /// Pictures of articles.
    Picture,
}

/// What has been fetched to be shown without network: a file each, in a folder of their own.
pub(super) struct Documents {
    folder: PathBuf,
    content: Content,
}

impl Content {
    const fn suffix(self) -> &'static str {
        match self {
            Self::Pdf => ".pdf",
            Self::Picture => ".picture",
        }
    }

    /// Whether bytes look like it: a spoiled file is as good as none.
    fn is_in(self, bytes: &[u8]) -> bool {
        match self {
            Self::Pdf => bytes.starts_with(b"%PDF-"),
            Self::Picture => is_picture(bytes),
        }
    }
}

impl Documents {
    /// Those in a folder, which is made when something is kept.
    pub const fn in_folder(folder: PathBuf, content: Content) -> Self {
        Self { folder, content }
    }

    /// One that is here, whole.
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        let bytes = fs::read(self.path(name)?).ok()?;
        self.content.is_in(&bytes).then_some(bytes)
    }

    /// The file of a paper that is here.
    pub fn file(&self, name: &str) -> Option<PathBuf> {
        self.path(name).filter(|path| path.is_file())
    }

    /// Keeps a paper, and lets the oldest go where there is too much.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let Some(path) = self.path(name) else { return Ok(()) };
        fs::create_dir_all(&self.folder)?;
        private_file::write(&path, bytes)?;
        let mut files = self.files()?;
        files.sort_by_key(|file| std::cmp::Reverse(file.since));
        let mut total = 0u64;
        for file in files {
            total = total.saturating_add(file.bytes);
            if total > MOST_BYTES {
                remove(&file.path)?;
            }
        }
        Ok(())
    }

    /// Removes those that are not `wanted` any more.
    pub fn retain(&self, wanted: impl Fn(&str) -> bool) -> io::Result<()> {
        for file in self.files()? {
            let name =
                file.path.file_name().and_then(|name| name.to_str()?.strip_suffix(self.content.suffix()));
            if !name.is_some_and(&wanted) {
                remove(&file.path)?;
            }
        }
        Ok(())
    }

    /// How many bytes they have.
    pub fn size(&self) -> u64 {
        self.files().map_or(0, |files| files.iter().map(|file| file.bytes).sum())
    }

    /// Removes them all, and the folder.
    pub fn delete(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Where a paper of that name lies; `None` for a name that is none of a file.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let good = !name.is_empty() && !name.starts_with('.') && name.len() < 200 && name.bytes().all(plain);
        good.then(|| self.folder.join(format!("{name}{}", self.content.suffix())))
    }

    fn files(&self) -> io::Result<Vec<Kept>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut files = Vec::new();
        for entry in entries {
            let entry = entry?;
            let metadata = entry.metadata()?;
            let since = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            files.push(Kept { path: entry.path(), bytes: metadata.len(), since });
        }
        Ok(files)
    }
}

struct Kept {
    path: PathBuf,
    bytes: u64,
    since: SystemTime,
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_come_back_until_they_are_unwanted_and_nothing_lies_outside_the_folder() {
        let home = tempfile::tempdir().unwrap();
        let documents = Documents::in_folder(home.path().join("papers"), Content::Pdf);
        assert_eq!((documents.read("invoice-1"), documents.size()), (None, 0));
        documents.keep("invoice-1", b"%PDF-1").unwrap();
        documents.keep("report-2", b"%PDF-22").unwrap();
        documents.keep("../invoice-3", b"%PDF-3").unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
        assert_eq!((documents.read("invoice-1").as_deref(), documents.size()), (Some(&b"%PDF-1"[..]), 13));
        documents.retain(|name| name == "report-2").unwrap();
        assert_eq!((documents.read("invoice-1"), documents.read("report-2").is_some()), (None, true));
        fs::write(home.path().join("papers/report-2.pdf"), b"spoiled").unwrap();
        assert_eq!(documents.read("report-2"), None);
        documents.delete().unwrap();
        documents.delete().unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_too_much_goes_and_the_newest_stays() {
        let home = tempfile::tempdir().unwrap();
        let documents = Documents::in_folder(home.path().to_owned(), Content::Pdf);
        let mut large = vec![b' '; usize::try_from(MOST_BYTES).unwrap()];
        large[..5].copy_from_slice(b"%PDF-");
        documents.keep("first", b"%PDF-").unwrap();
        let early = fs::File::options().write(true).open(home.path().join("first.pdf")).unwrap();
        early.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        documents.keep("second", &large).unwrap();
        assert!(documents.read("first").is_none() && documents.read("second").is_some());
    }
}
