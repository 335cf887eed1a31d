use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A colour of the company's own: red, green and blue, 0–255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// A text that is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a colour is #RRGGBB")]
pub struct ColourError;

/// The colours that the company lends to the app. No single colour can be read on both white and black, so each comes twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Accent: consumption, buttons.
    pub accent: ThemedColour,
    /// Production.
    pub production: ThemedColour,
}

/// One colour in both themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemedColour {
    /// On [`LIGHT_SURFACE`].
    pub light: Colour,
    /// On [`DARK_SURFACE`].
    pub dark: Colour,
}

/// The darkest background of the light theme.
pub const LIGHT_SURFACE: Colour = Colour { red: 0xF7, green: 0xF7, blue: 0xF7 };
/// The lightest background of the dark theme.
pub const DARK_SURFACE: Colour = Colour { red: 0x1C, green: 0x1C, blue: 0x1E };
/// What text and signs need beside their background (WCAG 2.2, 1.4.3, level AA).
const LEAST_CONTRAST: f64 = 4.5;

impl Colour {
    /// How well it can be read on another, 1 to 21, as WCAG reckons it.
    #[must_use]
    pub fn contrast_with(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether text of this colour can be read on `surface`.
    #[must_use]
    pub fn is_readable_on(self, surface: Self) -> bool {
        self.contrast_with(surface) >= LEAST_CONTRAST
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl Colours {
    /// The first colour that cannot be read: its name in the file, itself, and the surface.
    #[must_use]
    pub fn unreadable(&self) -> Option<(&'static str, Colour, Colour)> {
        let all = [
            ("colours.accent.light", self.accent.light, LIGHT_SURFACE),
            ("colours.accent.dark", self.accent.dark, DARK_SURFACE),
            ("colours.production.light", self.production.light, LIGHT_SURFACE),
            ("colours.production.dark", self.production.dark, DARK_SURFACE),
        ];
        all.into_iter().find(|(_, colour, surface)| !colour.is_readable_on(*surface))
    }
}

impl FromStr for Colour {
    type Err = ColourError;
    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(ColourError)?;
        let valid = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| valid).ok_or(ColourError)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;
    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let colour = |text: &str| text.parse::<Colour>().unwrap();
        let (black, white) = (colour("#000000"), colour("#FFFFFF"));
        assert!((black.contrast_with(white) - 21.0).abs() < 1e-9);
        assert!((white.contrast_with(white) - 1.0).abs() < 1e-9);
        // The grey that is known to be just readable on white, and the one beside it.
        assert!(colour("#767676").is_readable_on(white) && !colour("#777777").is_readable_on(white));
    }

    #[test]
    fn colours_are_six_hexadecimal_digits() {
        assert_eq!("#00695c".parse::<Colour>().unwrap().to_string(), "#00695C");
        for text in ["", "#fff", "00695C", "#00695G", "#+0695C", "#ææ"] {
            assert_eq!(text.parse::<Colour>(), Err(ColourError), "{text}");
        }
    }
}
