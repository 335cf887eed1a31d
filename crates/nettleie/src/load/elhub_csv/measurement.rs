use crate::load::one_line::quote;
use crate::metering::Direction;
use crate::time::Resolution;

/// What `Målenavn` says, such as `KWH 60 Forbruk`: the direction, and the resolution where it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measurement {
    pub(super) direction: Direction,
    pub(super) resolution: Option<Resolution>,
}

impl Measurement {
    pub(super) fn parse(name: &str) -> Result<Self, String> {
        let lower = name.to_lowercase();
        let direction = match (lower.contains("forbruk"), lower.contains("produksjon")) {
            (true, false) => Direction::Consumption,
            (false, true) => Direction::Production,
            _ => return Err(format!("the Målenavn {} names neither Forbruk nor Produksjon", quote(name))),
        };
        let mut words = lower.split_whitespace();
        let minutes = words.find(|word| *word == "kwh").and_then(|_| words.next());
        let minutes = minutes.and_then(|word| word.parse().ok());
        Ok(Self { direction, resolution: minutes.and_then(Resolution::from_minutes) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_and_resolution_stand_in_the_name() {
        let parsed = |name| Measurement::parse(name).map(|m| (m.direction, m.resolution));
        assert_eq!(parsed("KWH 60 Forbruk"), Ok((Direction::Consumption, Some(Resolution::Hour))));
        assert_eq!(parsed("kwh 15 PRODUKSJON"), Ok((Direction::Production, Some(Resolution::Quarter))));
        assert_eq!(parsed("Forbruk"), Ok((Direction::Consumption, None)));
        assert!(parsed("KWH 60 Netto").is_err());
        assert!(parsed("Forbruk minus produksjon").is_err());
    }
}
