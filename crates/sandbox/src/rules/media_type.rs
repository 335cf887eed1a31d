/// The kinds of file that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaType {
    Jpeg,
    Png,
    Pdf,
}

impl MediaType {
    pub const PICTURES: [Self; 2] = [Self::Jpeg, Self::Png];

    /// What the bytes are, whatever the caller says.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        [(&b"\xFF\xD8\xFF"[..], Self::Jpeg), (b"\x89PNG\r\n\x1A\n", Self::Png), (b"%PDF-", Self::Pdf)]
            .into_iter()
            .find_map(|(magic, kind)| bytes.starts_with(magic).then_some(kind))
    }

    /// Its name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }
}
