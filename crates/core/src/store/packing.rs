//! Whole numbers packed at a fixed number of bits each, lowest bit first, and variable-length integers (LEB128).

/// Appends each number in `width` bits; the last byte is filled with zeros.
pub(in crate::store) fn pack(numbers: impl Iterator<Item = u32>, width: u32, out: &mut Vec<u8>) {
    let (mut pending, mut bits) = (0u64, 0u32);
    for number in numbers {
        pending |= u64::from(number) << bits;
        bits += width;
        while bits >= 8 {
            out.push(low_byte(pending));
            pending >>= 8;
            bits -= 8;
        }
    }
    if bits > 0 {
        out.push(low_byte(pending));
    }
}

/// `count` numbers of `width` bits; `None` unless `bytes` holds exactly those and the filling is zero.
pub(in crate::store) fn unpack(bytes: &[u8], count: usize, width: u32) -> Option<Vec<u32>> {
    let needed = count.checked_mul(usize::try_from(width).ok()?)?.div_ceil(8);
    if bytes.len() != needed || width > 32 {
        return None;
    }
    let mask = (1u64 << width) - 1;
    let (mut pending, mut bits, mut bytes) = (0u64, 0u32, bytes.iter());
    let mut numbers = Vec::with_capacity(count);
    for _ in 0..count {
        while bits < width {
            pending |= u64::from(*bytes.next()?) << bits;
            bits += 8;
        }
        numbers.push(u32::try_from(pending & mask).ok()?);
        pending >>= width;
        bits -= width;
    }
    (pending == 0).then_some(numbers)
}

/// How many bits the largest number needs.
pub(in crate::store) fn width_of(largest: u32) -> u32 {
    u32::BITS - largest.leading_zeros()
}

/// Appends a number, seven bits a byte.
pub(in crate::store) fn push_varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(low_byte(number) | 0x80);
        number >>= 7;
    }
    out.push(low_byte(number));
}

/// Takes a number off the front of `bytes`; `None` when there is none whole, or it has over 63 bits.
pub(in crate::store) fn take_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..63).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7F) << shift;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

const fn low_byte(number: u64) -> u8 {
    number.to_le_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn packed_numbers_come_back(numbers in proptest::collection::vec(any::<u32>(), 0..110), narrow in 0u32..32) {
            let numbers: Vec<u32> = numbers.iter().map(|number| number >> narrow).collect();
            let width = width_of(numbers.iter().copied().max().unwrap_or(0));
            let mut bytes = Vec::new();
            pack(numbers.iter().copied(), width, &mut bytes);
            prop_assert_eq!(unpack(&bytes, numbers.len(), width), Some(numbers));
        }

        #[test]
        fn varints_come_back(number in 0u64..1 << 63) {
            let mut bytes = Vec::new();
            push_varint(number, &mut bytes);
            let mut rest = bytes.as_slice();
            prop_assert_eq!((take_varint(&mut rest), rest.len()), (Some(number), 0));
        }
    }

    #[test]
    fn a_varint_that_never_ends_or_is_too_large_is_none() {
        assert_eq!(take_varint(&mut [0x80; 9].as_slice()), None);
        assert_eq!(take_varint(&mut [0xFF; 10].as_slice()), None);
        assert_eq!(take_varint(&mut [0x80].as_slice()), None);
    }
}
