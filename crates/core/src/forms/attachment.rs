use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The largest file that the server takes.
const LARGEST: usize = 8 * 1024 * 1024;

/// The kinds of file that can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaType {
    /// A photograph.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// A picture without loss.
    #[serde(rename = "image/png")]
    Png,
    /// A document.
    #[serde(rename = "application/pdf")]
    Pdf,
}

impl MediaType {
    /// The kinds that are pictures.
    pub const PICTURES: [Self; 2] = [Self::Jpeg, Self::Png];

    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// What bytes are, whatever the file is called.
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\xFF\xD8\xFF") {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else {
            None
        }
    }
}

/// A file that goes along: a JPEG, PNG or PDF of at most 8 MB.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    name: String,
    kind: MediaType,
    bytes: Vec<u8>,
}

/// Why a file cannot go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AttachmentError {
    /// Over 8 MB.
    #[error("the file is larger than 8 MB")]
    TooLarge,
    /// No JPEG, PNG or PDF.
    #[error("the file is no JPEG, PNG or PDF")]
    UnknownKind,
    /// The field takes no file, or no more.
    #[error("no more files can go along")]
    TooMany,
}

impl Attachment {
    /// Takes a file that is called `name` on this device; what it is, its bytes say.
    ///
    /// # Errors
    /// When it is too large, or of another kind.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, AttachmentError> {
        if bytes.len() > LARGEST {
            return Err(AttachmentError::TooLarge);
        }
        let kind = MediaType::of(&bytes).ok_or(AttachmentError::UnknownKind)?;
        Ok(Self { name: name.into(), kind, bytes })
    }

    /// What it is called on this device.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> MediaType {
        self.kind
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}
