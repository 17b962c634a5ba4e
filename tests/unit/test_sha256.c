/* SPDX-License-Identifier: MIT */
/* The examples of FIPS 180-4 and of the Secure Hash Algorithm Validation System. */
#include "support.h"

#include "sha256.h"

static void assert_digest(const void *data, size_t byte_count, const char *expected)
{
	char digest[72];

	tdpelect_digest(data, byte_count, digest);
	assert_int_equal(strlen(digest), 71);
	assert_memory_equal(digest, "sha256:", 7);
	assert_string_equal(digest + 7, expected);
}

TEST(nothing_has_a_digest)
{
	assert_digest("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	assert_digest(NULL, 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(three_letters_have_the_digest_of_the_standard)
{
	assert_digest("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(two_blocks_have_the_digest_of_the_standard)
{
	const char *text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

	assert_digest(text, 56,
		      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(four_times_as_much_has_the_digest_of_the_standard)
{
	const char *text = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
			   "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";

	assert_digest(text, 112,
		      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
}

TEST(one_byte_has_the_digest_of_the_validation_system)
{
	assert_digest("\xbd", 1,
		      "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b");
}

TEST(a_million_letters_have_the_digest_of_the_standard)
{
	struct tdp_sha256 sha;
	char digest[72], thousand[1000];

	memset(thousand, 'a', sizeof(thousand));
	tdp_sha256_begin(&sha);
	for (int i = 0; i < 1000; i++)
		tdp_sha256_add(&sha, thousand, sizeof(thousand));
	tdp_digest_end(&sha, digest);
	assert_string_equal(
		digest,
		"sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(the_pieces_in_which_data_come_do_not_matter)
{
	char data[300], whole[72], pieces[72];

	for (size_t i = 0; i < sizeof(data); i++)
		data[i] = (char)(i * 7);
	for (size_t length = 0; length <= sizeof(data); length++) {
		struct tdp_sha256 sha;
		size_t first = length / 3, second = length / 2;

		tdpelect_digest(data, length, whole);
		tdp_sha256_begin(&sha);
		tdp_sha256_add(&sha, data, first);
		tdp_sha256_add(&sha, data + first, second - first);
		tdp_sha256_add(&sha, data + second, length - second);
		tdp_digest_end(&sha, pieces);
		assert_string_equal(pieces, whole);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_has_a_digest),
		cmocka_unit_test(three_letters_have_the_digest_of_the_standard),
		cmocka_unit_test(two_blocks_have_the_digest_of_the_standard),
		cmocka_unit_test(four_times_as_much_has_the_digest_of_the_standard),
		cmocka_unit_test(one_byte_has_the_digest_of_the_validation_system),
		cmocka_unit_test(a_million_letters_have_the_digest_of_the_standard),
		cmocka_unit_test(the_pieces_in_which_data_come_do_not_matter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
