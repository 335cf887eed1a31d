use serde_saphyr::Spanned;

/// A scalar and its place in the file.
pub(super) type Text = Spanned<String>;
