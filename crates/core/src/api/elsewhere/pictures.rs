use reqwest::header::{ACCEPT, HeaderValue};
use reqwest::{Method, Request, Url};

use crate::api::ApiError;
use crate::api::http::{HttpClient, Refusal};
use crate::rich_text::safe_link;

/// More no picture of an article needs.
const LARGEST: usize = 5 * 1024 * 1024;

/// Pictures on the company's web pages: open to all, asked for without a login. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Pictures {
    http: HttpClient,
}

impl Pictures {
    /// Through the connections of `http`. The clock of whoever has the pictures is not the company's.
    #[must_use]
    pub fn new(http: &HttpClient) -> Self {
        Self { http: http.deaf_to_dates() }
    }

    /// The picture at an address; `None` when it is not there, is none, or the address is none to follow: only https, and the
    /// company's own server.
    ///
    /// # Errors
    /// When the server is not reached, or says no.
    pub async fn fetch(&self, address: &str) -> Result<Option<Vec<u8>>, ApiError> {
        let Some(url) = Url::parse(address).ok().filter(|url| self.may_be_followed(url)) else {
            return Ok(None);
        };
        let mut request = Request::new(Method::GET, url);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("image/*"));
        let answer = self.http.execute(request).await?;
        match Refusal::of(&answer) {
            Some(Refusal::NotFound) => Ok(None),
            Some(refusal) => Err(refusal.into()),
            None => Ok(Some(answer.body()).filter(|bytes| is_picture(bytes)).map(<[u8]>::to_vec)),
        }
    }

    fn may_be_followed(&self, url: &Url) -> bool {
        self.http.base().same_origin(url) || safe_link(url.as_str()).is_some()
    }
}

/// A JPEG, PNG or WebP that a phone can hold, by how it begins: what a server says of its bytes is no proof.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    let webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let known = bytes.starts_with(b"\xff\xd8\xff") || bytes.starts_with(b"\x89PNG\r\n\x1a\n") || webp;
    known && bytes.len() <= LARGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_are_taken_for_pictures() {
        for picture in [&b"\xff\xd8\xff\xe0 and so on"[..], b"\x89PNG\r\n\x1a\n", b"RIFF\x10\0\0\0WEBPVP8 "] {
            assert!(is_picture(picture));
        }
        for other in [&b""[..], b"<svg onload=alert(1)>", b"RIFF\x10\0\0\0WAVE", b"%PDF-1.7", b"\x89PN"] {
            assert!(!is_picture(other));
        }
        let mut large = vec![0; LARGEST + 1];
        large[..3].copy_from_slice(b"\xff\xd8\xff");
        assert!(!is_picture(&large));
    }
}
