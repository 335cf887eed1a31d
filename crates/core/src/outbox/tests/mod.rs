mod bench;
mod keeping;
mod sending;
